// topic: exponential recursion
// input: 60
// ends: time
// time: 0.3

const fibonacci = n => (n < 2 ? n : fibonacci(n - 1) + fibonacci(n - 2));
console.log(fibonacci(Number(require('fs').readFileSync(0, 'utf8'))));
