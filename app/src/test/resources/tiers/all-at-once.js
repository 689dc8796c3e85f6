// topic: reading all of the input at once
// input-bytes: 1..20000
// output: 20000 200010000

const numbers = require('fs').readFileSync(0, 'utf8').trim().split('\n').map(Number);
console.log(numbers.length, numbers.reduce((a, b) => a + b, 0));
