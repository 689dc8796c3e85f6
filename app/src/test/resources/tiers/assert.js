// topic: an assertion that does not hold
// input: 3
// output: 3
// ends: exit 1

const assert = require('assert');
const n = Number(require('fs').readFileSync(0, 'utf8'));
console.assert(n === 3, 'not printed');
console.log(n);
assert(n % 2 === 0, 'odd');
console.log('never');
