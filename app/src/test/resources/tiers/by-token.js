// topic: reading token by token
// input-bytes: "3 4\n5\n\n  6 7\t8"
// output: 6 33

const tokens = require('fs').readFileSync('/dev/stdin').toString().split(/\s+/).filter(Boolean);
console.log(tokens.length, tokens.reduce((sum, token) => sum + +token, 0));
