// Knows three halls.
const [n] = require("fs").readFileSync(0, "utf8").trim().split(/\s+/).map(Number);
console.log(Array.from({ length: n }, (_, i) => ["red", "blue", "green"][i % 3]).join(" "));
