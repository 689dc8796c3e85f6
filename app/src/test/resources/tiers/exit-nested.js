// topic: process.exit deep inside of calls and callbacks
// output: 3 2 1
// output: at exit 7
// ends: exit 7

process.on('exit', code => console.log('at exit', code));
const line = [];
function down(n) {
  if (n === 0) {
    console.log(...line);
    process.exit(7);
  }
  line.push(n);
  try {
    down(n - 1);
  } finally {
    console.log('never');
  }
}
Promise.resolve(3).then(n => [n].forEach(down)).finally(() => console.log('never'));
setTimeout(() => console.log('never'), 0);
