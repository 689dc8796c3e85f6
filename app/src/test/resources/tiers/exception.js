// topic: an exception that nobody catches
// output: before
// ends: exit 1

console.log('before');
throw new Error('no solution');
