// topic: reading on after the end of the input
// input-bytes: "1 2"
// output: 3 0 0 ''

const fs = require('fs');
const buffer = Buffer.alloc(10);
console.log(fs.readSync(0, buffer, 0, 10, null), fs.readSync(0, buffer, 0, 10, null), fs.readSync(0, buffer), JSON.stringify(fs.readFileSync(0, 'utf8')).replace(/"/g, "'"));
