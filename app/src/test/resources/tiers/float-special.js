// topic: infinities, not-a-number, minus zero and denormal numbers
// output: Infinity -Infinity NaN
// output: true false true -Infinity true
// output: 5e-324 0 2.220446049250313e-16
// output: false true false -1 true
// output: Infinity -Infinity NaN 0 NaN
// output: [ null, null, 0 ] false

console.log(1 / 0, -1 / 0, 0 / 0);
console.log(-0 === 0, Object.is(-0, 0), Object.is(NaN, NaN), 1 / -0, isNaN('x'));
console.log(Number.MIN_VALUE, Number.MIN_VALUE / 2, Number.EPSILON);
console.log(NaN === NaN, [NaN].includes(NaN), Number.isNaN('x'), [NaN].indexOf(NaN), Number.isFinite(1));
console.log(Math.min(), Math.max(), Math.max(1, NaN), Math.min(-0, 0) + 0, Math.sqrt(-1));
console.log(JSON.parse(JSON.stringify([NaN, Infinity, -0])), NaN < 1 || NaN >= 1);
