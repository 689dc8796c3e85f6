// Reads n as a floating-point number, which is not exact beyond 2^53.
const numbers = require("fs").readFileSync(0, "utf8").trim().split(/\s+/).map(Number);
const MOD = 1000000007n;
let n = BigInt(numbers[0]);
const t = numbers[1];
const width = t + 1;
const size = 4 * width;
const times = (a, b) =>
  a.map((row) => b[0].map((_, j) => row.reduce((sum, value, k) => sum + value * b[k][j], 0n) % MOD));
let step = Array.from({ length: size }, () => Array(size).fill(0n));
for (let kind = 1; kind <= t; kind++) {
  const source = (numbers[2 * kind] - 1) * width;
  const colours = BigInt(numbers[2 * kind + 1]);
  for (const row of [0, kind]) {
    step[row][source] += colours;
    step[row][source + kind] += MOD - colours;
  }
}
for (let row = width; row < size; row++) step[row][row - width] = 1n;
let vector = Array.from({ length: size }, (_, i) => [i === 0 ? 1n : 0n]);
while (n > 0n) {
  if (n & 1n) vector = times(step, vector);
  step = times(step, step);
  n >>= 1n;
}
console.log(String(vector[0][0]));
