// topic: the input is empty
// output: '' 0 true
// output: [ '' ]

const text = require('fs').readFileSync(0, 'utf8');
console.log(`'${text}'`, Number(text), isNaN(parseInt(text)));
console.log(text.split('\n'));
