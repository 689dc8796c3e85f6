// topic: indices out of bounds read undefined, and make arrays longer
// output: undefined undefined 3 undefined
// output: 6 [ 1, 2, 3, <2 empty items>, 4 ] 4
// output: 2 undefined [ 1, 2 ] NaN
// output: '' undefined b

const a = [1, 2, 3];
console.log(a[3], a[-1], a.at(-1), a[1.5]);
a[5] = 4;
console.log(a.length, a, a.filter(() => true).length);
const typed = new Int8Array([1, 2]);
typed[2] = 3;
console.log(typed.length, typed[2], Array.from(typed), a[9] + 1);
console.log(`'${'abc'.charAt(5)}'`, 'abc'[5], 'abc'.at(-2));
