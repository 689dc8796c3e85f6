// topic: process.exitCode counts when the program ends by itself
// lane: quick
// output: before
// output: later
// output: exit 3
// ends: exit 3

process.on('exit', code => console.log('exit', code));
process.exitCode = 3;
setTimeout(() => console.log('later'), 1);
console.log('before');
