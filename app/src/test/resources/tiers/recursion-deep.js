// topic: recursion 100,000 calls deep, a depth-first search along a path
// lane: quick
// input: 100000
// output: 100000 99999

const n = parseInt(require('fs').readFileSync('/dev/stdin', 'utf8'));
const adjacent = Array.from({length: n}, () => []);
for (let i = 0; i + 1 < n; i++) {
  adjacent[i].push(i + 1);
  adjacent[i + 1].push(i);
}
const depth = new Int32Array(n).fill(-1);
function visit(node, level) {
  depth[node] = level;
  let seen = 1;
  for (const other of adjacent[node]) if (depth[other] < 0) seen += visit(other, level + 1);
  return seen;
}
console.log(visit(0, 0), depth[n - 1]);
