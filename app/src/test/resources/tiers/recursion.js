// topic: recursion 10,000 calls deep
// input: 10000
// output: 50005000

const n = Number(require('fs').readFileSync(0));
const sum = n => (n === 0 ? 0 : n + sum(n - 1));
console.log(sum(n));
