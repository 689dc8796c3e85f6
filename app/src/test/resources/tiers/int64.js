// topic: how far integers are exact
// input: 9007199254740991 9007199254740993 18446744073709551615
// output: 9007199254740991 9007199254740992 18446744073709552000
// output: 9007199254740991n 9007199254740993n 18446744073709551615n
// output: 9007199254740991 false true 999999998000000000 64000000

const words = require('fs').readFileSync(0, 'utf8').trim().split(' ');
console.log(...words.map(Number));
console.log(...words.map(BigInt));
const big = 999999999n * 999999999n;
console.log(Number.MAX_SAFE_INTEGER, Number.isSafeInteger(2 ** 53), Number.isInteger(5.0), 999999999 * 999999999, Number((big % 1000000007n) * 1000000n % 1000000007n));
