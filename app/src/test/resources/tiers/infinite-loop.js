// topic: a loop without end
// lane: quick
// input: 1
// ends: time
// time: 0.3

let n = Number(require('fs').readFileSync(0, 'utf8'));
while (n !== 0) n = (n * 3) % 1000003;
console.log(n);
