// topic: clocks go forward
// output: true true true

const begin = performance.now();
const first = process.hrtime.bigint();
let sum = 0;
for (let i = 0; i < 1000000; i++) sum += i;
const elapsed = performance.now() - begin;
console.log(elapsed >= 0 && elapsed < 10000, process.hrtime.bigint() > first, Date.now() > 1577836800000);
