// topic: how values are converted and compared
// output: 12 11 1 0 12 NaN
// output: true false false true true false
// output: string number boolean object object function undefined bigint
// output: false true false true true
// output: 1,2 [object Object] null 0 1 undefinedx
// output: null 5 0 undefined 3 deep

console.log('1' + 2, '1' * 11, +true, +[], '3' * '4', 'x' - 1);
console.log('2' > '12', 2 > '12', null == 0, null == undefined, [] == '', NaN == NaN);
console.log(typeof '', typeof 0, typeof true, typeof null, typeof [], typeof (() => 0), typeof nothing, typeof 1n);
console.log(!!'', !!'0', !!NaN, !![], '' == 0);
console.log(String([1, 2]), String({}), String(null), Number(null), Number([1]), undefined + 'x');
const object = {a: {b: 'deep'}};
console.log(null ?? null, null ?? 5, 0 ?? 5, object?.x?.b, 0 || 3, object?.['a']?.b);
