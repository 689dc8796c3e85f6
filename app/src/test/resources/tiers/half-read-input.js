// topic: reading stops after the first line of a megabyte of input
// input-bytes: "first\n" + 200000 * "line\n"
// output: first

const reader = require('readline').createInterface({input: process.stdin});
reader.on('line', line => {
  console.log(line);
  process.exit(0);
});
