// topic: the methods of strings
// output: Hello, World [ 'Hello', ' World' ] [ 'H', 'e', 'l' ]
// output: 2 3 -1 true false 1
// output: 00042 42... abcabc xbab xbxb
// output: ell lo ell He o undefined
// output: [ 'a', '', 'b' ] [ 'a', 'b,c' ] [ '' ] []
// output: 97 abc true ABC -1 1 [ 'a-b' ]
// output: a1b1 $&x 5 line one
// output: \t two

const text = '  Hello, World  '.trim();
console.log(text, text.split(','), [...text].slice(0, 3));
console.log(text.indexOf('l'), text.lastIndexOf('l', 5), text.search('z'), text.includes('World'), text.startsWith('World'), text.indexOf('e'));
console.log('42'.padStart(5, '0'), '42'.padEnd(5, '.'), 'abc'.repeat(2), 'abab'.replace('a', 'x'), 'abab'.replaceAll('a', 'x'));
console.log('Hello'.slice(1, -1), 'Hello'.slice(-2), 'Hello'.substring(4, 1), 'Hello'.substr(0, 2), 'Hello'.at(-1), 'Hello'[9]);
console.log('a,,b'.split(','), 'a,b,c'.split(/,(.*)/s).slice(0, 2), ''.split(','), ''.split(''));
console.log('a'.charCodeAt(), String.fromCharCode(97, 98, 99), 'a' < 'b', 'abc'.toUpperCase(), 'a'.localeCompare('b'), 'b'.localeCompare('a'), ['a', 'b'].join('-').split());
console.log('ab'.replace(/./g, '$&1'), 'x'.replace('x', '$$&x'), `${2 + 3}`, `line
one`.replace('\n', ' '));
console.log(String.raw`\t`, 'two');
