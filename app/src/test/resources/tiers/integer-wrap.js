// topic: numbers wrap around only where they are made 32 bits wide
// lane: quick
// input: overflow
// output: 4294967297 1 -2147483648 4294967295
// output: 529642498 0 -56
// output: 9007199254740992 true 5

const text = require('fs').readFileSync(0, 'utf8').trim();
console.log(4294967295 + 2, (4294967295 + 2) | 0, 2147483648 | 0, -1 >>> 0);
let hash = 0;
for (const ch of text) hash = (Math.imul(hash, 31) + ch.charCodeAt(0)) >>> 0;
console.log(hash, 4294967296 | 0, (200 << 24) >> 24);
console.log(2 ** 53, 2 ** 53 === 2 ** 53 + 1, Math.imul(0xffffffff, -5));
