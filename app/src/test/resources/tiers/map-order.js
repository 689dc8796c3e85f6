// topic: maps keep the order of insertion, objects put integer keys first
// input: the cat the dog a cat the end
// output: Map(5) { 'the' => 3, 'cat' => 2, 'dog' => 1, 'a' => 1, 'end' => 1 }
// output: 1 2 10 b a -1 01
// output: { '1': 'c', '2': 'b', x: 'a' } {"1":"c","2":"b","x":"a"}
// output: Set(3) { 3, 1, 2 } [ 1, 2, 3 ] true
// output: [ 'a', 'b', 'c', 'b' ] 3

const counts = new Map();
for (const word of require('fs').readFileSync(0, 'utf8').trim().split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1);
console.log(counts);
console.log(...Object.keys({b: 0, 10: 0, 2: 0, a: 0, 1: 0, '-1': 0, '01': 0}));
const mixed = {x: 'a', 2: 'b', 1: 'c'};
console.log(mixed, JSON.stringify(mixed));
const set = new Set([3, 1, 3, 2, 1]);
console.log(set, [...set].sort(), set.has(NaN) || new Set([NaN]).has(NaN));
const seen = [];
const changing = new Map([['a', 1], ['b', 2], ['c', 3]]);
for (const key of changing.keys()) {
  seen.push(key);
  if (key === 'a') {
    changing.delete('b');
    changing.set('b', 4);
  }
}
console.log([seen[0], 'b', ...seen.slice(1)], changing.size);
