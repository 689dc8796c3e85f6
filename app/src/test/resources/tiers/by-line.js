// topic: reading line by line as the lines come
// lane: quick
// input-bytes: "alpha\nbe ta\n\nlast"
// output: 1:5
// output: 2:5
// output: 3:0
// output: 4:4
// output: end

let number = 0;
const readline = require('readline');
const reader = readline.createInterface({input: process.stdin, output: process.stdout, terminal: false});
reader.on('line', line => console.log(`${++number}:${line.length}`));
reader.on('close', () => console.log('end'));
