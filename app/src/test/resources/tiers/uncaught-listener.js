// topic: a program may take care of errors that nothing has caught, and goes on
// output: caught first
// output: later
// output: caught second
// output: exit 0

process.on('uncaughtException', error => console.log('caught', error.message));
process.on('exit', code => console.log('exit', code));
setTimeout(() => console.log('later'), 5);
setTimeout(() => { throw new Error('second'); }, 20);
throw new Error('first');
