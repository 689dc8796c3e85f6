// topic: quotients are no integers, remainders have the sign of the dividend
// input: 7 2
// input: -7 2
// input: 7 -2
// input: -7 -2
// output: 3.5 3 3 1
// output: -3.5 -3 -4 -1
// output: -3.5 -3 -4 1
// output: 3.5 3 3 -1
// output: -0 0 Infinity NaN 1.5 -3n -1n

const lines = require('fs').readFileSync(0, 'utf8').trim().split('\n');
for (const line of lines) {
  const [a, b] = line.split(' ').map(Number);
  console.log(a / b, Math.trunc(a / b), Math.floor(a / b), a % b);
}
console.log(-4 % 2, 4 % -2, 1 / 0, 0 / 0, -6.5 % 4 + 4, -7n / 2n, -7n % 2n);
