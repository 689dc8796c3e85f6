// topic: text in UTF-8 from outside, in UTF-16 inside
// lane: quick
// input: Grüße, 世界! 🎉
// output: 13 12 21 GRÜSSE, 世界! 🎉
// output: 🎉 !界世 ,eßürG
// output: 2 1 55356 127881 🎊
// output: true é 3 'ü'
// output: [ 'ü', '🎉' ]

const line = require('fs').readFileSync(0, 'utf8').trimEnd();
console.log(line.length, [...line].length, Buffer.byteLength(line), line.toUpperCase());
console.log([...line].reverse().join(''));
console.log('é'.normalize('NFD').length, 'e\u0301'.normalize().length, '🎉'.charCodeAt(0), '🎉'.codePointAt(0), String.fromCodePoint(0x1f38a));
console.log('straße'.localeCompare('straße') === 0, '\u00e9', new TextEncoder().encode('世').length, "'ü'");
console.log(['ü', '🎉']);
