// topic: the input is nothing but white space
// input-bytes: " \n\t \r\n\x0B\x0C "
// output: 9 0 [ '' ] 0

const text = require('fs').readFileSync(0, 'latin1');
console.log(text.length, text.trim().length, text.trim().split(/\s+/), Number(text));
