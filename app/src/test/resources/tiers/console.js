// topic: how console.log shows values
// lane: quick
// output: 1 a true null undefined 5n [Function: f] [Function (anonymous)] Symbol(s)
// output: [ 'a', 1, null, undefined, [ 2, [ 3 ] ] ] { a: 'x', 'b-c': { d: [ 1 ] } }
// output: { a: { b: { c: [Object] } } } [ [ [ [Array] ] ] ]
// output: [Function: Thing] Thing { x: 1 } [Object: null prototype] {} {} []
// output: Map(1) { 'k' => { v: 1 } } Set(2) { 1, 'x' } [Number: 3] [String: 's']
// output: 3 items: x=1.50 {"a":1} 100% 7 left
// output: 'it' "it's" [ "it's", 'a\nb', 'say "hi"' ]
// output: <ref *1> { self: [Circular *1] } /ab+c/gi 2000-01-01T00:00:00.000Z
// output: [ <3 empty items> ] [ 1, x: 2 ] [Symbol: null] [AsyncFunction: g]

function f() {}
console.log(1, 'a', true, null, undefined, 5n, f, (() => () => 0)(), Symbol('s'));
console.log(['a', 1, null, undefined, [2, [3]]], {a: 'x', 'b-c': {d: [1]}});
console.log({a: {b: {c: {d: 1}}}}, [[[[1]]]]);
function Thing() { this.x = 1; }
console.log(Thing, new Thing(), Object.create(null), {}, []);
console.log(new Map([['k', {v: 1}]]), new Set([1, 'x']), new Number(3), new String('s'));
console.log('%d items: x=%s %j 100%% %i', 3, '1.50', {a: 1}, 7.9, 'left');
console.log("'it'", '"it\'s"', ["it's", 'a\nb', 'say "hi"']);
const self = {};
self.self = self;
console.log(self, /ab+c/gi, new Date(Date.UTC(2000, 0)));
const mixed = [1];
mixed.x = 2;
async function g() {}
console.log(new Array(3), mixed, '[Symbol: null]', g);
