// Sorts half a million numbers that are read at once, into a typed array.
const data = require('fs').readFileSync(0);
let at = 0;
function nextInt() {
  while (data[at] < 48) at++;
  let value = 0;
  for (; data[at] >= 48; at++) value = value * 10 + data[at] - 48;
  return value;
}
const n = nextInt();
const numbers = new Int32Array(n);
for (let i = 0; i < n; i++) numbers[i] = nextInt();
numbers.sort();
let sum = 0n;
for (let i = 0; i < n; i += 1000) {
  let part = 0;
  for (let j = i; j < Math.min(n, i + 1000); j++) part += numbers[j] * (j % 10);
  sum += BigInt(part);
}
console.log(`${sum}`);
