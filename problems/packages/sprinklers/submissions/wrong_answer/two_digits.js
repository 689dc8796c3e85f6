// Rounds to centimetres: good enough for a gardener, not for the judge.
const numbers = require("fs").readFileSync(0, "utf8").trim().split(/\s+/).map(Number);
const [n, k] = numbers;
const cacti = Array.from({ length: n }, (_, i) => [numbers[2 + 2 * i], numbers[3 + 2 * i]]);

function suffices(r) {
  const intervals = cacti
    .map(([x, y]) => [x, Math.sqrt(Math.max(0, r * r - y * y))])
    .map(([x, reach]) => [x - reach, x + reach])
    .sort((a, b) => a[1] - b[1]);
  let used = 0;
  let last = -Infinity;
  for (const [from, to] of intervals) {
    if (from > last) {
      used++;
      last = to;
    }
  }
  return used <= k;
}

let low = Math.max(...cacti.map(([, y]) => Math.abs(y)));
let high = 3e6;
for (let round = 0; round < 60; round++) {
  const middle = (low + high) / 2;
  if (suffices(middle)) high = middle;
  else low = middle;
}
console.log(high.toFixed(2));
