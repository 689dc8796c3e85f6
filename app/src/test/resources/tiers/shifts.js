// topic: shift counts are taken modulo 32
// output: 1 -2147483648 1 2147483648
// output: -1 -2 536870911 -16
// output: 3435973836 3 28

console.log(1 << 32, 1 << 31, 1 << -32, (1 << 31) >>> 0);
console.log(-8 >> 3, -8 >> 2, -8 >>> 3, ~15);
console.log((0x33333333 << 2) >>> 0, 0xff ^ 0xfc, Math.clz32(15));
