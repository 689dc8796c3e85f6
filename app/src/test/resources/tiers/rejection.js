// topic: a rejected promise that nobody handles ends the program
// output: before
// output: still
// ends: exit 1

setTimeout(() => console.log('never'), 50);
Promise.reject(new Error('no solution'));
console.log('before');
Promise.resolve().then(() => console.log('still'));
