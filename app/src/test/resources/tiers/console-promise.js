// topic: values of promises and rests of iterators as console.log shows them
// output: Promise { { a: 1 } } [ Promise { [ 1, 2 ] } ]
// output: [Map Iterator] { 1 } [Map Entries] { [ 1, 2 ] } [Set Iterator] { 5 }
// differs: a program cannot ask for them, and the run time does not hand them on

console.log(Promise.resolve({a: 1}), [Promise.resolve([1, 2])]);
console.log(new Map([[1, 2]]).keys(), new Map([[1, 2]]).entries(), new Set([5]).values());
