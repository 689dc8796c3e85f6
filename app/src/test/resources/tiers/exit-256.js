// topic: of an exit code only the lowest 8 bits count
// output: before

console.log('before');
process.exit(256);
