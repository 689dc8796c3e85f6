// Sorts 150,000 numbers as beginners do: split the text, and compare with a function.
const words = require('fs').readFileSync(0, 'utf8').split(/\s+/);
const numbers = words.slice(1, 150001).map(Number);
numbers.sort((a, b) => a - b);
let sum = 0;
numbers.forEach((value, i) => { sum += value * (i % 10); });
console.log(sum);
