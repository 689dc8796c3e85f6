// topic: the methods of arrays
// output: [ 1, 4, 9 ] [ 2 ] 6 true false 2 1
// output: [ 1, 2, 3, [ 4 ] ] [ 1, 2, 3, 4 ] [ 1, 1, 2, 2 ]
// output: [ 9, 2, 3 ] [ 1, 2 ] [ 3, 1, 2 ] [ 2, 3 ] 1 4
// output: [ 0, 0 ] [ 'x', 'x' ] 3,2,1 1-2-3 [ [ 'a', 1 ], [ 'b', 2 ] ] { a: 1 }
// output: 3 undefined -1 [ 1, 5, 3 ] [ 3, 2, 1 ] 2 [ 1, 2 ]
// output: true 0 [ 'a', 'b' ] [ 1, 2, 3 ]

const a = [1, 2, 3];
console.log(a.map(x => x * x), a.filter(x => x % 2 === 0), a.reduce((x, y) => x + y), a.some(x => x > 2), a.every(x => x > 2), a.find(x => x > 1), a.findIndex(x => x > 1));
console.log([1, [2, [3, [4]]]].flat(2), [1, [2, [3, [4]]]].flat(Infinity), [1, 2].flatMap(x => [x, x]));
const b = [1, 2, 3];
const removed = b.splice(0, 1, 9);
console.log(b, [...removed, 2], [3].concat([1, 2]), a.slice(1), a.indexOf(2), a.push(4));
console.log(new Array(2).fill(0), Array.from('ab', () => 'x'), [1, 2, 3].reverse().join(), [1, 2, 3].join('-'), Object.entries({a: 1, b: 2}), Object.fromEntries([['a', 1]]));
console.log([1, 2, 3].findLast(x => x), [].pop(), [1].indexOf('1'), [1, 2, 3].with(1, 5), [1, 2, 3].toReversed(), [1, 2, 3].lastIndexOf(3), [1, 2, 3, 4].slice(0, -2));
console.log([1, [2]].toString() === '1,2', [].length, Object.keys(['x', 'y']).map(k => 'ab'[k]), [...new Set([1, 1, 2, 3])]);
