// topic: regular expressions
// input: order 66 at 12:30 and 7:05, user@example.org
// output: [ '12:30', '7:05' ] [ [ '12', '30' ], [ '7', '05' ] ]
// output: user example.org 28 order
// output: order <66> at <12>:<30> and <7>:<05>, user@example.org
// output: [ 'order', '66', 'at', '12', '30', 'and', '7', '05', 'user', 'example', 'org' ]
// output: null a aaa [ 'foo', 'bar' ] true
// output: [ '1', '22', '333' ] 2 null 0 [ 'é', '世' ]
// output: cd-ab a.b 🎉 1 ["","b"]

const line = require('fs').readFileSync(0, 'utf8').trim();
console.log(line.match(/\d+:\d+/g), [...line.matchAll(/(\d+):(\d+)/g)].map(m => m.slice(1)));
const {groups, index} = line.match(/(?<name>\w+)@(?<host>[\w.]+)/);
console.log(groups.name, groups.host, index, line.match(/\w+/)[0]);
console.log(line.replace(/\d+/g, digits => `<${digits}>`));
console.log(JSON.stringify(line.split(/\W+/)).replaceAll('"', "'").replaceAll(',', ', ').replace('[', '[ ').replace(']', ' ]'));
console.log(/^\d/.exec(line), 'aaa'.match(/a*?a/)[0], 'aaa'.match(/a+/)[0], 'foo-bar'.match(/(?<=-)\w+|^\w+(?=-)/g), /^[a-z]+$/.test('abc'));
const sticky = /\d/y;
sticky.lastIndex = 1;
console.log('1 22 333'.match(/(\d)\1*/g), '1 22'.search(/22/), sticky.exec('1 2'), sticky.lastIndex, 'é1_世a'.match(/[^\x00-\x7f]/g));
console.log('ab_cd'.replace(/(\w+)_(\w+)/, '$2-$1'), 'a\nb'.replace(/a.b/s, 'a.b'), '🎉'.match(/^.$/u)[0], 'x'.match(/\p{L}/u).length, JSON.stringify('ab'.split('a')));
