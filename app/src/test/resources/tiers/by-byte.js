// topic: reading byte by byte
// input-bytes: "Hello, World\n\n"
// output: 14 2 2

const fs = require('fs');
const one = Buffer.alloc(1);
let bytes = 0;
let lines = 0;
let upper = 0;
while (fs.readSync(0, one, 0, 1) === 1) {
  bytes++;
  if (one[0] === 10) lines++;
  if (one[0] >= 65 && one[0] <= 90) upper++;
}
console.log(bytes, lines, upper);
