// Knapsack: 2,000 things, capacity 100,000.
const n = 2000, capacity = 100000;
const best = new Array(capacity + 1).fill(0);
let x = 7;
for (let i = 0; i < n; i++) {
  x = (Math.imul(x, 1103515245) + 12345) >>> 0;
  const weight = 1 + (x >>> 16) % 1000, value = 1 + (x >>> 8) % 1000;
  for (let c = capacity; c >= weight; c--) best[c] = Math.max(best[c], best[c - weight] + value);
}
console.log(best[capacity]);
