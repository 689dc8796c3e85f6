// topic: classes with private members, inheritance and statics
// output: Rex the Dog says woof 2 Dog
// output: 3 TypeError true false
// output: mixed Dog { name: 'Rex' } 7 [class Dog extends Animal]
// output: 1 2 init 4

class Animal {
  static #count = 0;
  static made() { return Animal.#count; }
  #secret = 3;
  constructor(name) {
    this.name = name;
    Animal.#count++;
  }
  get secret() { return this.#secret; }
  static has(value) { return #secret in value; }
  speak() { return 'nothing'; }
  toString() { return `${this.name} the ${this.constructor.name} says ${this.speak()}`; }
}
class Dog extends Animal {
  speak() { return 'woof'; }
}
const rex = new Dog('Rex');
new Animal('x');
console.log(`${rex}`, Animal.made(), rex.constructor.name);
let error;
try {
  Dog('x');
} catch (e) {
  error = e.name;
}
console.log(rex.secret, error, Animal.has(rex), Animal.has({}));
const Mixin = Base => class extends Base { mixed() { return 'mixed'; } };
class Both extends Mixin(Animal) {}
console.log(new Both('b').mixed(), rex, [3, 4].reduce((x, y) => x + y), Dog);
class Order {
  first = (Order.log.push(1), 1);
  second = (Order.log.push(2), 2);
  static log = [];
  static { this.ready = 'init'; }
}
new Order();
console.log(...Order.log, Order.ready, Object.getOwnPropertyNames(class { a() {} static b() {} }).length);
