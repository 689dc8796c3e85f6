// Takes paths and cable cars for one-way streets.
const numbers = require("fs").readFileSync(0, "utf8").trim().split(/\s+/).map(Number);
const [n, p, c, k] = numbers;
const infinity = Number.MAX_SAFE_INTEGER;
const best = Array.from({ length: k + 1 }, () => Array(n + 1).fill(infinity));
best[0][1] = 0;
const edges = [];
for (let i = 0; i < p; i++) edges.push([...numbers.slice(4 + 3 * i, 7 + 3 * i), 0]);
for (let i = 0; i < c; i++) edges.push([...numbers.slice(4 + 3 * p + 2 * i, 6 + 3 * p + 2 * i), 0, 1]);
edges.sort((a, b) => a[0] - b[0]);
for (let changed = true, round = 0; changed && round < 50; round++) {
  changed = false;
  for (const [u, v, t, ride] of edges) {
    for (let used = 0; used + ride <= k; used++) {
      if (best[used][u] + t < best[used + ride][v]) {
        best[used + ride][v] = best[used][u] + t;
        changed = true;
      }
    }
  }
}
const least = Math.min(...best.map((layer) => layer[n]));
console.log(least === infinity ? "impossible" : String(least));
