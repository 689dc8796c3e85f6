// topic: a line of a million characters
// input-bytes: 1000000 * "a" + "b\n"
// output: 1000001 b

require('readline').createInterface({input: process.stdin}).on('line', line => console.log(line.length, line.at(-1)));
