// topic: proxies and Reflect
// output: get x 5 default has true
// output: set y 2 deleted x [ 'y' ]
// output: TypeError 42 [ 1, 2, 3 ] 3
// output: last 6 new Thing true true

const log = [];
const proxy = new Proxy({x: 5}, {
  get: (target, key) => (key in target ? (log.push('get', key), target[key]) : 'default'),
  has: () => true,
  set: (target, key, value) => {
    log.push('set', key, value);
    return Reflect.set(target, key, value);
  },
  deleteProperty: (target, key) => {
    log.push('deleted', key);
    return delete target[key];
  },
});
const x = proxy.x;
console.log(...log.splice(0), x, proxy.nothing, 'has', 'z' in proxy);
proxy.y = 2;
delete proxy.x;
console.log(...log.splice(0), Object.keys(proxy));
let error;
try {
  'use strict';
  Reflect.defineProperty(proxy, 'fixed', {value: 1, writable: false});
  (function () { 'use strict'; Object.freeze([1])[0] = 2; })();
} catch (e) {
  error = e.name;
}
const called = new Proxy(() => 0, {apply: (target, self, [a, b]) => a * b});
const list = new Proxy([1, 2, 3], {get: (target, key) => (typeof key === 'string' && Number(key) < 0 ? target[target.length + Number(key)] : Reflect.get(target, key))});
console.log(error, called(6, 7), [...list], list[-1]);
class Thing {}
const made = Reflect.construct(Thing, []);
console.log('last', Reflect.apply(Math.max, null, [1, 6, 3]), 'new', made.constructor.name, Reflect.has({a: 1}, 'a'), Array.isArray(list));
