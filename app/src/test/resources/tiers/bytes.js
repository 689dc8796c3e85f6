// topic: all 256 bytes go in and out unchanged
// lane: quick
// input-bytes: bytes
// output-bytes: bytes + "\n256 32640\n"

const data = require('fs').readFileSync(0);
process.stdout.write(data);
process.stdout.write('\n');
console.log(data.length, data.reduce((a, b) => a + b));
