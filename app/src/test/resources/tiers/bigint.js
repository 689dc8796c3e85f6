// topic: integers of any size
// lane: quick
// input: 100
// output: 158 93326215443944152681 24
// output: 317291926n 18446744073709551615n -1n
// output: 1267650600228229401496703205376n -2n 3n true
// output: bigint 340282366920938463463374607431768211455n 1e+30
// output: RangeError TypeError SyntaxError
// output: true false true [ 1, 2n, 3 ]

const n = BigInt(require('fs').readFileSync(0, 'utf8'));
let f = 1n;
for (let i = 2n; i <= n; i++) f *= i;
const digits = f.toString();
console.log(digits.length, digits.slice(0, 20), digits.length - digits.replace(/0+$/, '').length);
console.log(f % 1000000009n, BigInt.asUintN(64, -1n), BigInt.asIntN(64, 18446744073709551615n));
console.log(2n ** 100n, -8n >> 2n, 7n / 2n, 10n > 9);
console.log(typeof n, BigInt('0x' + 'f'.repeat(32)), Number(10n ** 30n));
const name = action => { try { action(); } catch (e) { return e.name; } };
console.log(name(() => 1n / 0n), name(() => 1n + 1), name(() => BigInt('1.5')));
console.log(1n == 1, 1n === 1, 0n == false, [3, 1, 2n].sort((a, b) => (a < b ? -1 : 1)));
