// topic: an error of an ECMAScript module
// ends: exit 1
// output: 1

import assert from 'assert';

console.log(1);
assert.strictEqual(1, 2);
console.log(2);
