// topic: symbols, computed names, getters and conversions
// output: Symbol(a) symbol false true a
// output: { visible: 1, [Symbol(hidden)]: 2 } [ 'visible' ] 1
// output: 42 text 42! default
// output: [object Tower] true 10 [ 'width', 'height' ]
// output: 5 true { b: 2 }

const a = Symbol('a');
console.log(a.toString(), typeof a, Symbol('a') === a, Symbol.for('s') === Symbol.for('s'), a.description);
const hidden = {visible: 1, [Symbol('hidden')]: 2};
console.log(hidden, Object.keys(hidden), Object.getOwnPropertySymbols(hidden).length);
const converted = {[Symbol.toPrimitive]: hint => ({number: 42, string: 'text', default: 'default'}[hint])};
console.log(+converted, `${converted}`, (+converted) + '!', converted + '');
class Tower {
  static [Symbol.hasInstance](n) { return n === 1; }
  get [Symbol.toStringTag]() { return 'Tower'; }
}
const box = {
  width: 2,
  height: 5,
  get area() { return this.width * this.height; },
};
console.log(String(new Tower()), 1 instanceof Tower, box.area, Object.keys(box).slice(0, 2));
const {a: dropped, ...rest} = {a: 1, b: 2};
console.log({['x' + 1]: 5}.x1, dropped === 1, rest);
