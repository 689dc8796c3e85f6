// topic: an integer with too many digits to be computed in time
// ends: time
// time: 0.3

const n = 7n ** 20000000n;
console.log(Number(n % 10n));
