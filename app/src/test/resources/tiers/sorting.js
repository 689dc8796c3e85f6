// topic: sorting is stable, and by text unless told otherwise
// input: b3 a1 c3 d2 e1 f2
// output: a1 e1 d2 f2 b3 c3
// output: [ 1, 10, 2, 33, 4 ] [ 1, 2, 4, 10, 33 ]
// output: [ 'B', 'a', 'b', 'é' ] [ 1, 3, undefined, undefined ]
// output: [ 3, 2, 1 ] [ 1, 2, 3 ] [ 0, 1, 2 ]

const words = require('fs').readFileSync(0, 'utf8').trim().split(' ');
console.log(...words.sort((a, b) => a[1] - b[1]));
console.log([10, 1, 4, 33, 2].sort(), [10, 1, 4, 33, 2].sort((a, b) => a - b));
console.log(['b', 'é', 'B', 'a'].sort(), [3, undefined, 1, undefined].sort());
const a = [1, 2, 3];
console.log(a.toSorted((x, y) => y - x), a, Array.from(new Float64Array([2, 1, 0]).sort()));
