// topic: how errors are thrown, caught and described
// output: TypeError ReferenceError RangeError SyntaxError URIError
// output: finally 1 2 thrown 5
// output: Error: outer | inner true
// output: Problem: bad 7 true true
// output: AggregateError 2 undefined

const name = action => { try { action(); } catch (e) { return e.name; } };
console.log(name(() => null.x), name(() => nothing), name(() => new Array(-1)), name(() => JSON.parse('{')), name(() => decodeURIComponent('%')));
function order() {
  try {
    return 1;
  } finally {
    process.stdout.write('finally ');
  }
}
function override() {
  try {
    throw new Error('lost');
  } finally {
    return 2;
  }
}
process.stdout.write(`${order()} ${override()} `);
try {
  throw 5;
} catch (e) {
  console.log('thrown', e);
}
try {
  try {
    throw new Error('inner');
  } catch (cause) {
    throw new Error('outer', {cause});
  }
} catch (e) {
  console.log(String(e), '|', e.cause.message, e instanceof Error);
}
class Problem extends Error {
  constructor(message, code) {
    super(message);
    this.name = 'Problem';
    this.code = code;
  }
}
const problem = new Problem('bad', 7);
console.log(`${problem}`, problem.code, problem instanceof Problem, problem.stack.includes('bad'));
const both = new AggregateError([new Error('a'), new Error('b')]);
console.log(both.name, both.errors.length, name(() => {}));
