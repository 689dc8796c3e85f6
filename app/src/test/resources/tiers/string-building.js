// topic: a large text is put together piece by piece
// output: 488890 99999 0123456789101112 true

let text = '';
for (let i = 0; i < 100000; i++) text += i;
const parts = [];
for (let i = 0; i < 100000; i++) parts.push(i);
console.log(text.length, text.slice(-5), text.substring(0, 16), parts.join('') === text);
