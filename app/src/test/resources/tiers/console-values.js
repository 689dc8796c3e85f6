// topic: values of every kind as console.log shows them
// output: Promise { 1 } Promise { 'a' } Promise { <pending> } false
// output: Map(2) { 1 => { a: 1 }, 'x' => [ 1, 2 ] } Set(3) { 1, 'a', [ 1 ] } WeakMap { <items unknown> } WeakSet { <items unknown> }
// output: Map(0) {} Set(0) {} [] {} [ [] ] [ {} ] { a: {} } { a: [] }
// output: [ [ 1, [ 2, [Array] ] ] ] { a: { b: { c: [Object] } } }
// output: Uint8Array(3) [ 0, 0, 0 ] Float64Array(2) [ 1.5, -0 ] BigInt64Array(1) [ 1n ] ArrayBuffer { [Uint8Contents]: <00 00 00 00>, byteLength: 4 } DataView {
// output:   byteLength: 2,
// output:   byteOffset: 0,
// output:   buffer: ArrayBuffer { [Uint8Contents]: <00 00>, byteLength: 2 }
// output: }
// output: A { x: 1 } B { x: 1 } [class A] { z: 3 } [class B extends A] [class (anonymous)] [class (anonymous) extends A]
// output: {
// output:   A: [class A] { z: 3 },
// output:   f: [Function: f],
// output:   g: [Function: g],
// output:   h: [Function: h],
// output:   i: [AsyncFunction: i],
// output:   j: [GeneratorFunction: j],
// output:   k: [AsyncGeneratorFunction: k]
// output: }
// output: -0 [ -0 ] 0 1e+21 123456789012345680000 1n [ 1n ] NaN Infinity [ undefined, null, NaN ]
// output: Symbol(s) Symbol() Symbol(Symbol.iterator) { [Symbol(k)]: 1, [Symbol(Symbol.iterator)]: 2 }
// output: <ref *1> {
// output:   name: 'o',
// output:   self: [Circular *1],
// output:   list: [ [Circular *1], { o: [Circular *1] } ]
// output: }
// output: <ref *1> [ [Circular *1] ]
// output: [ <1 empty item>, 1, <2 empty items>, 2 ] [ undefined, <1 empty item>, 3 ] [ <5 empty items> ] [ 1, 2, x: 1, '-1': 2 ]
// output: 1970-01-01T00:00:00.000Z [ 1970-01-01T00:00:00.000Z ] Invalid Date /x/gi [ /y/ ]
// output: [Number: 1] [String: 'ab'] [Boolean: false] [BigInt: 1n] [Symbol: Symbol(q)] [ [String: 'x'] ]
// output: null undefined true [ null, undefined, true ]
// output: [Object: null prototype] {} [Object: null prototype] { a: 1 } {} A {}
// output: [Function: f] [Function: max] Object [Math] {} Object [JSON] {} true Object [Reflect] {} false
// output: [Arguments] { '0': 1, '1': 2 }
// output: { a: [Getter/Setter], b: [Getter], c: [Setter] }
// output: [Function (anonymous)] { a: 1 } [Function: f] { b: { c: 1 } }
// output: a 1.5 1 1.5 {"a":1} [ 1, [length]: 1 ] { b: 2 } % extra { c: 3 }
// output: { a: [Object] } [ 1, [ 2, [ 3 ] ] ] null undefined 5n Symbol(a) [Function (anonymous)] -0
// output: class Q {} A { x: 1 }
// output: { a: 1 } [ 1, 2 ] [Function: f]
// output: [ Map(1) { { a: 1 } => Set(1) { 1 } } ] { m: Map(1) { 'k' => Map(1) { 'z' => 1 } } }
// output: [ true, false ] [ 'x', 1, null ] [ [ 1, 2 ], [ 3, 4 ] ] [ { x: 1, y: 2 }, { x: 3, y: 4 } ]
// output: C(3) [ 1, 2, 3 ] D(1) [Map] { 1 => 2 } E2(1) [Set] { 1 }
// output: T [tag] {} Object [zz] {}
// output: { toString: [Function: toString] } x 1,2,3
// output: [ 1, 2.5, -3 ] [ 0.30000000000000004 ] [ 1e-7 ] 1e+301
// output: {
// output:   a: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
// output:   b: 'yyyyyyyyyyyyyyyyyyyyyyyyyyyyyy'
// output: } {
// output:   a: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
// output:   b: 'yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy'
// output: }
// output: <Buffer 61 62 63> [ <Buffer 61 62 63> ] Uint8Array(3) [ 104, 195, 169 ]
// output: [Function (anonymous)] [Function (anonymous)] [Function (anonymous)] [AsyncFunction (anonymous)] [ [Function (anonymous)] ] [ [Function: x] ]
// output: Foo { f: [Function (anonymous)], m: Map(0) {} }
// output: undefined undefined object
// output: [ 1, 2 ] { a: 1 } [ [ 'a', 1 ], [ 'b', [ 2 ] ] ] { a: 1 }
// output: [ [ 'a', 1 ], [ 'b', 2 ] ] [ [ [ 'deep', [Array] ] ] ]
// output: Old { x: 1 } [Function: Old] [ Old { x: [ 1 ] } ]
// output: msg [ 'e' ] TypeError: t
// output: true
// output: [ NaN, -0, 0 ] { a: -0 } [ 1, '1', 1n ] [
// output:   'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'
// output: ] xxxxxxxxxx

console.log(Promise.resolve(1), Promise.resolve('a'), new Promise(() => {}), (async () => [])().then === undefined);
console.log(new Map([[1, {a: 1}], ['x', [1, 2]]]), new Set([1, 'a', [1]]), new WeakMap(), new WeakSet());
console.log(new Map(), new Set(), [], {}, [[]], [{}], {a: {}}, {a: []});
console.log([[1, [2, [3, [4, [5]]]]]], {a: {b: {c: {d: {e: 1}}}}});
console.log(new Uint8Array(3), new Float64Array([1.5, -0]), new BigInt64Array([1n]), new ArrayBuffer(4), new DataView(new ArrayBuffer(2)));
class A { constructor() { this.x = 1; } get y() { return 2; } static z = 3; }
class B extends A { #p = 1; }
console.log(new A(), new B(), A, B, class {}, class extends A {});
console.log({A, f() {}, g: () => {}, h: function () {}, i: async () => {}, j: function* () {}, k: async function* () {}});
console.log(-0, [-0], 0, 1e21, 123456789012345680000, 1n, [1n], NaN, Infinity, [undefined, null, NaN]);
console.log(Symbol('s'), Symbol(), Symbol.iterator, {[Symbol('k')]: 1, [Symbol.iterator]: 2});
const o = {name: 'o'}; o.self = o; o.list = [o, {o}]; console.log(o);
const l = []; l.push(l); console.log(l);
console.log([, 1, , , 2], [undefined, , 3], Array(5), Object.assign([1, 2], {x: 1, '-1': 2}));
console.log(new Date(0), [new Date(0)], new Date(NaN), /x/gi, [/y/]);
console.log(new Number(1), new String('ab'), new Boolean(false), Object(1n), Object(Symbol('q')), [new String('x')]);
console.log(null, undefined, true, [null, undefined, true]);
console.log(Object.create(null), Object.assign(Object.create(null), {a: 1}), Object.create({a: 1}), Object.create(A.prototype));
console.log(function f() {}, Math.max, Math, JSON, globalThis === global, Reflect, Atomics === undefined);
console.log((function () { return arguments; })(1, 2));
console.log({get a() { return 1; }, set a(x) {}, get b() { return 1; }, set c(x) {}});
console.log(Object.assign(() => {}, {a: 1}), Object.assign(function f() {}, {b: {c: 1}}));
console.log('%s %d %i %f %j %o %O %%', 'a', 1.5, 1.5, '1.5', {a: 1}, [1], {b: 2}, 'extra', {c: 3});
console.log('%s', {a: {b: {c: 1}}}, [1, [2, [3]]], null, undefined, 5n, Symbol('a'), () => 1, -0);
console.log('%s %s', class Q {}, new A());
console.log(new Proxy({a: 1}, {}), new Proxy([1, 2], {}), new Proxy(function f() {}, {}));
console.log([new Map([[{a: 1}, new Set([1])]])], {m: new Map([['k', new Map([['z', 1]])]])});
console.log([true, false], ['x', 1, null], [[1, 2], [3, 4]], [{x: 1, y: 2}, {x: 3, y: 4}]);
class C extends Array {} ; class D extends Map {} ; class E2 extends Set {}
console.log(new C(1, 2, 3), new D([[1, 2]]), new E2([1]));
class T { get [Symbol.toStringTag]() { return 'tag'; } }
console.log(new T(), Object.create({}, {[Symbol.toStringTag]: {value: 'zz'}}));
console.log({toString() { return 'x'; }}, String({toString() { return 'x'; }}), `${[1, [2, 3]]}`);
console.log([1.0, 2.5, -3], [0.1 + 0.2], [1e-7], 1e300 * 10);
console.log({a: 'x'.repeat(30), b: 'y'.repeat(30)}, {a: 'x'.repeat(40), b: 'y'.repeat(40)});
console.log(Buffer.from('abc'), [Buffer.from('abc')], new TextEncoder().encode('hé'));
console.log(function () {}, () => {}, (a, b) => a + b, async () => {}, [() => {}], [function x() {}]);
console.log(new (class Foo { constructor() { this.f = () => {}; this.m = new Map(); } })());
console.log(globalThis.undefinedThing, void 0, typeof null);
console.log(Object.freeze([1, 2]), Object.freeze({a: 1}), Object.entries({a: 1, b: [2]}), Object.fromEntries([['a', 1]]));
console.log([['a', 1], ['b', 2]], [[['deep', ['deeper', ['deepest']]]]]);
function Old(x) { this.x = x; } Old.prototype.y = 1;
console.log(new Old(1), Old, [new Old([1])]);
console.log(new Error('msg').message, [new Error('e').message], String(new TypeError('t')));
console.log((() => { try { null.x; } catch (e) { return e instanceof TypeError; } })());
console.log([NaN, -0, 0], {a: -0}, [1, '1', 1n], ['a'.repeat(100)], 'x'.repeat(10));
