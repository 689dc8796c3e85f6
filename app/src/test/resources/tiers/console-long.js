// topic: how console.log breaks long values into lines
// output: [
// output:    0,  1,  2,  3,  4,  5,  6,  7,  8,
// output:    9, 10, 11, 12, 13, 14, 15, 16, 17,
// output:   18, 19, 20, 21, 22, 23, 24, 25, 26,
// output:   27, 28, 29
// output: ]
// output: {
// output:   name: 'a rather long name for a thing',
// output:   place: 'somewhere far away from here',
// output:   number: 12345
// output: }
// output: [ [ 1, 2, 3 ], [ 4, 5, 6 ], [ 7, 8, 9 ] ]
// output: 100 of 101

console.log(Array.from({length: 30}, (_, i) => i));
console.log({name: 'a rather long name for a thing', place: 'somewhere far away from here', number: 12345});
console.log([[1, 2, 3], [4, 5, 6], [7, 8, 9]]);
console.log(require('util').inspect(Array.from({length: 101}, () => 'x')).match(/'x'/g).length, 'of 101');
