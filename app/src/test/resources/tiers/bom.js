// topic: a byte order mark before the input is white space
// input-bytes: "\xEF\xBB\xBF42\n"
// output: 4 65279 42 42

const text = require('fs').readFileSync(0, 'utf8');
console.log(text.length, text.charCodeAt(0), Number(text), text.trim());
