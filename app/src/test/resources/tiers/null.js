// topic: a property of null
// input: 0
// ends: exit 1

let head = null;
for (let n = Number(require('fs').readFileSync(0, 'utf8')); n > 0; n--) head = {value: n, next: head};
console.log(head.value);
