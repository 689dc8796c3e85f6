// Product of two matrices, 500 by 500.
const n = 500;
const rows = () => Array.from({ length: n }, () => new Array(n).fill(0));
const a = rows(), b = rows(), c = rows();
for (let i = 0; i < n; i++) {
  for (let j = 0; j < n; j++) {
    a[i][j] = i * 0.5 + j;
    b[i][j] = i - j * 0.25;
  }
}
for (let i = 0; i < n; i++) {
  for (let k = 0; k < n; k++) {
    const factor = a[i][k], from = b[k], to = c[i];
    for (let j = 0; j < n; j++) to[j] += factor * from[j];
  }
}
let trace = 0;
for (let i = 0; i < n; i++) trace += c[i][i];
console.log(trace.toFixed(3));
