// topic: generators and iterators
// output: [ 0, 1, 1, 2, 3, 5 ]
// output: start 1 got x 2 closed { value: undefined, done: true }
// output: [ 1, 2, 3, 'end' ] result
// output: [ [ 0, 'a' ], [ 1, 'b' ] ] 1 2 [ 3, 4 ]
// output: { value: 'caught bad', done: false } 3,2,1

function* fibonacci() {
  let [a, b] = [0, 1];
  for (;;) {
    yield a;
    [a, b] = [b, a + b];
  }
}
const numbers = [];
for (const n of fibonacci()) {
  if (n > 5) break;
  numbers.push(n);
}
console.log(numbers);
const words = [];
function* talker() {
  words.push('start');
  try {
    for (let n = 1; ; n++) words.push('got', yield n);
  } finally {
    words.push('closed');
  }
}
const talk = talker();
words.push(talk.next('lost').value);
words.push(talk.next('x').value);
const end = talk.return();
console.log(...words, end);
let result;
function* inner() {
  yield* [1, 2, 3];
  return 'result';
}
function* outer() {
  result = yield* inner();
}
console.log([...outer(), 'end'], result);
const [one, two, ...rest] = [1, 2, 3, 4];
console.log([...'ab'].map((c, i) => [i, c]), one, two, rest);
function* catching() {
  try {
    yield 1;
  } catch (e) {
    yield `caught ${e}`;
  }
}
const caught = catching();
caught.next();
const countdown = {
  from: 3,
  [Symbol.iterator]() {
    let n = this.from;
    return {next: () => (n > 0 ? {value: n--, done: false} : {value: undefined, done: true})};
  }
};
console.log(caught.throw('bad'), Array.from(countdown).join());
