// Looks for tickets that appear exactly once.
const lines = require("fs").readFileSync(0, "utf8").split("\n", 200001);
const seen = new Map();
for (let i = 1; i <= Number(lines[0]); i++) seen.set(lines[i], (seen.get(lines[i]) || 0) + 1);
const once = [...seen].filter(([, count]) => count === 1).map(([ticket]) => Number(ticket));
console.log(once.sort((a, b) => a - b).join(" "));
