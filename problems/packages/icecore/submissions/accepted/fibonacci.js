const fs = require("fs");
let buffer = "";

function readLine() {
  const chunk = Buffer.alloc(256);
  while (!buffer.includes("\n")) {
    let count = 0;
    try {
      count = fs.readSync(0, chunk);
    } catch (error) {
      if (error.code === "EAGAIN") continue;
      throw error;
    }
    if (count === 0) return "";
    buffer += chunk.toString("ascii", 0, count);
  }
  const end = buffer.indexOf("\n");
  const line = buffer.slice(0, end);
  buffer = buffer.slice(end + 1);
  return line;
}

const n = Number(readLine());
const known = new Map();
function thickness(site) {
  if (site > n) return -site;
  if (!known.has(site)) {
    fs.writeSync(1, `? ${site}\n`);
    known.set(site, Number(readLine()));
  }
  return known.get(site);
}

let [a, b] = [1, 2];
while (b - 1 < n) [a, b] = [b, a + b];
let low = 0;
while (b > 2) {
  if (thickness(low + b - a) < thickness(low + a)) low += b - a;
  [a, b] = [b - a, a];
}
fs.writeSync(1, `! ${low + 1}\n`);
