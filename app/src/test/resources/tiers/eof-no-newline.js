// topic: the last line of the input has no line feed
// input-bytes: "10\n20\n30"
// output: 60 3

let sum = 0;
let lines = 0;
require('readline').createInterface({input: process.stdin}).on('line', line => {
  sum += Number(line);
  lines++;
}).on('close', () => console.log(sum, lines));
