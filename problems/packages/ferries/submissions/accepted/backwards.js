const numbers = require("fs").readFileSync(0, "utf8").split(/\s+/).map(Number);
const [n, m, q] = numbers;
const parent = Int32Array.from({ length: n + 1 }, (_, i) => i);
const size = new Int32Array(n + 1).fill(1);
let pairs = 0;

function find(v) {
  while (parent[v] !== v) v = parent[v] = parent[parent[v]];
  return v;
}

function open(line) {
  let u = find(numbers[1 + 2 * line]);
  let v = find(numbers[2 + 2 * line]);
  if (u === v) return;
  if (size[u] < size[v]) [u, v] = [v, u];
  pairs += size[u] * size[v];
  parent[v] = u;
  size[u] += size[v];
}

const closures = numbers.slice(3 + 2 * m, 3 + 2 * m + q);
const closed = new Set(closures);
for (let line = 1; line <= m; line++) if (!closed.has(line)) open(line);
const answers = [];
for (const line of closures.reverse()) {
  answers.push(pairs);
  open(line);
}
console.log(answers.reverse().join("\n"));
