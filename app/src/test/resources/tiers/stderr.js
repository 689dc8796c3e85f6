// topic: standard output and standard error are apart
// output: out 1
// output: out 2
// error: err 1
// error: err 2

console.log('out 1');
console.error('err 1');
process.stdout.write('out 2\n');
process.stderr.write('err 2\n');
