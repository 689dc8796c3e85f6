// topic: closures, hoisting, this and default arguments
// output: [ 0, 1, 2 ] [ 3, 3, 3 ]
// output: 1 2 1 undefined hoisted
// output: ReferenceError object undefined call 3
// output: 3 6 1 2 3 [ 1, [ 2, 3 ] ]
// output: 3 0 2 done skip

const lets = [];
for (let i = 0; i < 3; i++) lets.push(() => i);
const vars = [];
for (var j = 0; j < 3; j++) vars.push(() => j);
console.log(lets.map(f => f()), vars.map(f => f()));
const counter = () => {
  let n = 0;
  return () => ++n;
};
const [a, b] = [counter(), counter()];
console.log(a(), a(), b(), later, hoisted());
var later = 1;
function hoisted() {
  return 'hoisted';
}
let dead;
try {
  early;
} catch (e) {
  dead = e.name;
}
let early = 1;
const thing = {
  name: 'object',
  method() { return this.name; },
  arrow: () => typeof this === 'undefined' || this.name,
};
function show() {
  return this.name;
}
console.log(dead, thing.method(), thing.arrow(), show.call({name: 'call'}), show.bind({name: 3})());
const sum = (x, y = x * 2, {z = 0} = {}) => x + y + z;
const gather = (first, ...rest) => [first, rest];
console.log(sum(1), sum(1, 2, {z: 3}), ...[1, 2, 3], gather(1, 2, 3));
let skipped = '';
outer: for (let i = 0; i < 3; i++) {
  for (let k = 0; k < 3; k++) {
    if (k === 1) continue outer;
    if (i === 2) break outer;
    skipped += i === 1 && k === 0 ? 'skip' : '';
  }
}
console.log(sum.length + 2, (function () { return arguments.length; })(), (() => { let t = 0; do t++; while (t < 2); return t; })(), 'done', skipped);
