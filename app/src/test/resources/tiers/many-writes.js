// topic: each character is written by itself
// output-bytes: 5000 * "x" + "\n"

for (let i = 0; i < 5000; i++) process.stdout.write('x');
process.stdout.write('\n');
