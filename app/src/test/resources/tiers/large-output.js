// topic: a megabyte of output
// output-bytes: 100000 * "123456789\n"

for (let i = 0; i < 100000; i++) console.log(123456789);
