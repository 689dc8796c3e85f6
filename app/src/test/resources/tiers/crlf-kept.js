// topic: input lines end with carriage return and line feed, which split leaves there
// input-bytes: "2\r\none\r\ntwo\r\n"
// output: 4 2 "one\r" "two"

const lines = require('fs').readFileSync(0, 'utf8').split('\n');
console.log(lines.length, Number(lines[0]), JSON.stringify(lines[1]), JSON.stringify(lines[2].trim()));
