// Looks only between the first and the last entry of the roster.
const numbers = require("fs").readFileSync(0, "utf8").split(/\s+/).map(Number);
const [n, k, season] = numbers;
const events = [];
for (let i = 0; i < n; i++) {
  events.push([numbers[3 + 2 * i], 1], [numbers[4 + 2 * i], -1]);
}
events.sort((p, q) => p[0] - q[0] || p[1] - q[1]);
let total = 0, longest = 0, stretch = 0, awake = 0;
let previous = 0;
for (const [time, change] of events) {
  const length = time - previous;
  if (length > 0) {
    if (awake < k) {
      total += length;
      stretch += length;
      longest = Math.max(longest, stretch);
    } else {
      stretch = 0;
    }
  }
  previous = time;
  awake += change;
}
console.log(`${total} ${longest}`);
