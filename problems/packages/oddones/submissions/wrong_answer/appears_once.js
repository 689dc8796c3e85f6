// Looks for tickets that appear exactly once, in the first megabyte of the log.
const fs = require("fs");
const start = Buffer.alloc(1 << 20);
const length = fs.readSync(0, start);
const [n, ...tickets] = start.toString("ascii", 0, length).trim().split("\n");
const counts = new Map();
for (const ticket of tickets) counts.set(ticket, (counts.get(ticket) || 0) + 1);
const once = [...counts].filter(([, count]) => count === 1).map(([ticket]) => Number(ticket));
console.log(once.sort((a, b) => a - b).slice(0, Number(n)).join(" "));
