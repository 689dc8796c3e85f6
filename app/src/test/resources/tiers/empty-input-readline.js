// topic: readline with an empty input
// output: 0 lines

let lines = 0;
const reader = require('readline').createInterface({input: process.stdin, output: process.stdout, terminal: false});
reader.on('line', () => lines++);
reader.on('close', () => console.log(lines, 'lines'));
