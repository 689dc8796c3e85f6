// topic: long and nested values as console.log breaks them into lines and columns
// output: [ 0, 1, 2, 3, 4, 5 ]
// output: [
// output:   0, 1, 2, 3,
// output:   4, 5, 6
// output: ]
// output: [
// output:    0,  1,  2,  3,  4,  5,  6,  7,
// output:    8,  9, 10, 11, 12, 13, 14, 15,
// output:   16, 17, 18, 19, 20, 21, 22, 23,
// output:   24, 25
// output: ]
// output: [
// output:    0,  1,  2,  3,  4,  5,  6,  7,
// output:    8,  9, 10, 11, 12, 13, 14, 15,
// output:   16, 17, 18, 19, 20, 21, 22, 23,
// output:   24, 25, 26
// output: ]
// output: [
// output:    0,  1,  2,  3,  4,  5,  6,  7,  8,  9, 10, 11,
// output:   12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23,
// output:   24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35,
// output:   36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47,
// output:   48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59,
// output:   60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71,
// output:   72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83,
// output:   84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95,
// output:   96, 97, 98, 99
// output: ]
// output: [
// output:    0,  1,  2,  3,  4,  5,  6,  7,  8,  9, 10, 11,
// output:   12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23,
// output:   24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35,
// output:   36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47,
// output:   48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59,
// output:   60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71,
// output:   72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83,
// output:   84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95,
// output:   96, 97, 98, 99,
// output:   ... 1 more item
// output: ]
// output: [
// output:     0,   1,   4,   9,  16,  25,  36,  49,
// output:    64,  81, 100, 121, 144, 169, 196, 225,
// output:   256, 289, 324, 361, 400, 441, 484, 529,
// output:   576, 625, 676, 729, 784, 841
// output: ] [
// output:    -0,  -1,  -2,  -3,  -4,  -5,  -6,
// output:    -7,  -8,  -9, -10, -11, -12, -13,
// output:   -14, -15, -16, -17, -18, -19, -20,
// output:   -21, -22, -23, -24, -25, -26, -27,
// output:   -28, -29
// output: ] [
// output:                    0, 0.14285714285714285,
// output:   0.2857142857142857, 0.42857142857142855,
// output:   0.5714285714285714,  0.7142857142857143,
// output:   0.8571428571428571,                   1,
// output:   1.1428571428571428,  1.2857142857142858,
// output:   1.4285714285714286,  1.5714285714285714,
// output:   1.7142857142857142,  1.8571428571428572,
// output:                    2,   2.142857142857143,
// output:   2.2857142857142856,  2.4285714285714284,
// output:   2.5714285714285716,  2.7142857142857144,
// output:    2.857142857142857,                   3,
// output:    3.142857142857143,  3.2857142857142856,
// output:   3.4285714285714284,  3.5714285714285716,
// output:   3.7142857142857144,   3.857142857142857,
// output:                    4,   4.142857142857143
// output: ] [
// output:       1,      2,      4,      8,
// output:      16,     32,     64,    128,
// output:     256,    512,   1024,   2048,
// output:    4096,   8192,  16384,  32768,
// output:   65536, 131072, 262144, 524288
// output: ]
// output: [
// output:   '0',  '1',  '2',  '3',  '4',  '5',
// output:   '6',  '7',  '8',  '9',  '10', '11',
// output:   '12', '13', '14', '15', '16', '17',
// output:   '18', '19', '20', '21', '22', '23',
// output:   '24', '25', '26', '27', '28', '29'
// output: ] [
// output:   'word0', 'word1',
// output:   'word2', 'word3',
// output:   'word4', 'word5',
// output:   'word6'
// output: ] [
// output:   'a',          'ab',         'abc',
// output:   'abcd',       'abcde',      'abcdef',
// output:   'abcdefg',    'abcdefgh',   'abcdefghi',
// output:   'abcdefghij', 'a',          'ab',
// output:   'abc',        'abcd',       'abcde',
// output:   'abcdef',     'abcdefg',    'abcdefgh',
// output:   'abcdefghi',  'abcdefghij', 'a',
// output:   'ab',         'abc',        'abcd',
// output:   'abcde',      'abcdef'
// output: ]
// output: [
// output:   [ 0, 1 ], [ 1, 2 ],
// output:   [ 2, 3 ], [ 3, 4 ],
// output:   [ 4, 5 ], [ 5, 6 ],
// output:   [ 6, 7 ], [ 7, 8 ]
// output: ] [
// output:   [
// output:     0, 1, 2, 3, 4,
// output:     5, 6, 7, 8, 9
// output:   ],
// output:   [
// output:     0, 1, 2, 3, 4,
// output:     5, 6, 7, 8, 9
// output:   ],
// output:   [
// output:     0, 1, 2, 3, 4,
// output:     5, 6, 7, 8, 9
// output:   ]
// output: ] [
// output:   { a: 0 }, { a: 1 },
// output:   { a: 2 }, { a: 3 },
// output:   { a: 4 }, { a: 5 },
// output:   { a: 6 }, { a: 7 },
// output:   { a: 8 }, { a: 9 }
// output: ] [
// output:   [ 0 ],  [ 1 ],  [ 2 ],  [ 3 ],
// output:   [ 4 ],  [ 5 ],  [ 6 ],  [ 7 ],
// output:   [ 8 ],  [ 9 ],  [ 10 ], [ 11 ],
// output:   [ 12 ], [ 13 ], [ 14 ], [ 15 ],
// output:   [ 16 ], [ 17 ], [ 18 ], [ 19 ],
// output:   [ 20 ], [ 21 ], [ 22 ], [ 23 ],
// output:   [ 24 ], [ 25 ], [ 26 ], [ 27 ],
// output:   [ 28 ], [ 29 ]
// output: ]
// output: [
// output:   true,  false, true,
// output:   false, true,  false,
// output:   true,  false, true,
// output:   false, true,  false
// output: ] [
// output:   null, null, null,
// output:   null, null, null,
// output:   null, null, null,
// output:   null
// output: ] [
// output:   0n, 1n, 2n, 3n, 4n,
// output:   5n, 6n, 7n, 8n, 9n
// output: ] [
// output:   undefined, undefined,
// output:   undefined, undefined,
// output:   undefined, undefined,
// output:   undefined, undefined
// output: ]
// output: {
// output:   a: [
// output:     0, 1, 2, 3, 4,
// output:     5, 6, 7, 8, 9
// output:   ],
// output:   b: {
// output:     c: [
// output:        0,  1,  2,  3,  4,  5,  6,  7,  8,
// output:        9, 10, 11, 12, 13, 14, 15, 16, 17,
// output:       18, 19, 20, 21, 22, 23, 24, 25, 26,
// output:       27, 28, 29
// output:     ]
// output:   }
// output: } {
// output:   m: Map(5) { 0 => 0, 1 => 1, 2 => 2, 3 => 3, 4 => 4 },
// output:   s: Set(20) {
// output:     0,
// output:     1,
// output:     2,
// output:     3,
// output:     4,
// output:     5,
// output:     6,
// output:     7,
// output:     8,
// output:     9,
// output:     10,
// output:     11,
// output:     12,
// output:     13,
// output:     14,
// output:     15,
// output:     16,
// output:     17,
// output:     18,
// output:     19
// output:   }
// output: }
// output: {
// output:   aaaaaaaaaaaaaaaaaaaaaaa: 1,
// output:   bbbbbbbbbbbbbbbbbbbbbbbbbbb: 2,
// output:   cccccccccccccccccc: 3,
// output:   d: 4
// output: }
// output: {
// output:   aaaaaaaaaaaaaaaaaaaaaaa: 1,
// output:   bbbbbbbbbbbbbbbbbbbbbbbbbbb: 2,
// output:   ccccccccccccc: 3
// output: }
// output: {
// output:   key0: 0,
// output:   key1: 1,
// output:   key2: 2,
// output:   key3: 3,
// output:   key4: 4,
// output:   key5: 5,
// output:   key6: 6,
// output:   key7: 7,
// output:   key8: 8,
// output:   key9: 9,
// output:   key10: 10,
// output:   key11: 11,
// output:   key12: 12,
// output:   key13: 13,
// output:   key14: 14,
// output:   key15: 15,
// output:   key16: 16,
// output:   key17: 17,
// output:   key18: 18,
// output:   key19: 19,
// output:   key20: 20,
// output:   key21: 21,
// output:   key22: 22,
// output:   key23: 23,
// output:   key24: 24,
// output:   key25: 25,
// output:   key26: 26
// output: }
// output: [
// output:   'xxxxxxxxxxxxxxxxxxxx',
// output:   'yyyyyyyyyyyyyyyyyyyy',
// output:   'zzzzzzzzzzzzzzzzzzzz'
// output: ] [
// output:   'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
// output:   'yyyyyyyyyyyyyyyyyyyyyyyyyyyyyy',
// output:   'zzzzzzzzzzzzzzzzzzzzzzzzzzzzzz'
// output: ] [
// output:   'xxxxxxxxxxxxxxxxx',
// output:   'xxxxxxxxxxxxxxxxx',
// output:   'xxxxxxxxxxxxxxxxx',
// output:   'xxxxxxxxxxxxxxxxx',
// output:   'xxxxxxxxxxxxxxxxx',
// output:   'xxxxxxxxxxxxxxxxx',
// output:   'xxxxxxxxxxxxxxxxx'
// output: ] [
// output:   'xxxxxxxxxxxxxxxxxxxxxxxxx',
// output:   'xxxxxxxxxxxxxxxxxxxxxxxxx',
// output:   'xxxxxxxxxxxxxxxxxxxxxxxxx',
// output:   'xxxxxxxxxxxxxxxxxxxxxxxxx',
// output:   'xxxxxxxxxxxxxxxxxxxxxxxxx',
// output:   'xxxxxxxxxxxxxxxxxxxxxxxxx',
// output:   'xxxxxxxxxxxxxxxxxxxxxxxxx'
// output: ] [
// output:   'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
// output:   'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
// output:   'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
// output:   'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
// output:   'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
// output:   'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
// output:   'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'
// output: ]
// output: [ [ 1, 2, [ 3, 4, [Array] ], { a: [Object] } ], 'x' ]
// output: { a: { b: { c: {} } } } { a: { b: { c: [Object] } } } [ [ [ [] ] ] ] [ [ [ [Array] ] ] ]
// output: [ { a: 1, b: [ 1, 2, [Object] ] }, { a: 2, b: [] } ] { x: [ { y: [Array] } ] }
// output: { f: 'line1\nline2', g: [ 'a\nb' ] }
// output: [
// output:   [ [ 0, 1, 2 ], [ 0, 1, 2 ], [ 0, 1, 2 ] ],
// output:   [ [ 0, 1, 2 ], [ 0, 1, 2 ], [ 0, 1, 2 ] ],
// output:   [ [ 0, 1, 2 ], [ 0, 1, 2 ], [ 0, 1, 2 ] ]
// output: ] [
// output:   [ [ [Array], [Array] ], [ [Array], [Array] ] ],
// output:   [ [ [Array], [Array] ], [ [Array], [Array] ] ]
// output: ]
// output: [
// output:   [ 'a', 'b' ],
// output:   [ 'c', 'd' ],
// output:   [ 'e', 'f' ],
// output:   [ 'g', 'h' ],
// output:   [ 'i', 'j' ],
// output:   [ 'k', 'l' ],
// output:   [ 'm', 'n' ]
// output: ]
// output: [ 1, <1 empty item>, 3, <2 empty items>, 6, 7, 8, 9 ] [ undefined, null, 1, 2, 3, 4, 5, 6, 7 ]
// output: [
// output:         0, 1000000,
// output:   2000000, 3000000,
// output:   4000000, 5000000,
// output:   6000000
// output: ] [
// output:   0,
// output:   10000000000,
// output:   20000000000,
// output:   30000000000,
// output:   40000000000,
// output:   50000000000,
// output:   60000000000
// output: ] [
// output:    0, 1.5, 3,  4.5,
// output:    6, 7.5, 9, 10.5,
// output:   12
// output: ]
// output: [
// output:   -1, 2, -3, 4,
// output:   -5, 6, -7
// output: ] [
// output:   'a', 1, 'b', 2,
// output:   'c', 3, 'd', 4
// output: ]
// output: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx [
// output:   'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'
// output: ] {
// output:   k: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'
// output: }
// output: {
// output:   a: 1,
// output:   b: 'two',
// output:   c: [ 3, 4 ],
// output:   d: { e: 5 },
// output:   f: null,
// output:   g: undefined,
// output:   h: true,
// output:   i: 1n,
// output:   j: Symbol(x),
// output:   k: [Function: k]
// output: }
// output: [
// output:   [ 0, 1, 2, 3, 4, 5 ],
// output:   [
// output:     0, 1, 2, 3,
// output:     4, 5, 6
// output:   ],
// output:   [
// output:     0, 1, 2, 3,
// output:     4, 5, 6, 7
// output:   ]
// output: ] {
// output:   data: [
// output:     0, 1, 2, 3,
// output:     4, 5, 6
// output:   ],
// output:   more: [
// output:     'item 0',  'item 1',  'item 2',
// output:     'item 3',  'item 4',  'item 5',
// output:     'item 6',  'item 7',  'item 8',
// output:     'item 9',  'item 10', 'item 11',
// output:     'item 12', 'item 13', 'item 14',
// output:     'item 15', 'item 16', 'item 17',
// output:     'item 18', 'item 19'
// output:   ]
// output: }
// output: Map(2) {
// output:   'key' => { a: 1, b: { c: [Object] } },
// output:   'list' => [
// output:     0, 1, 2, 3, 4,
// output:     5, 6, 7, 8, 9
// output:   ]
// output: } Set(2) {
// output:   [ 1, 2 ],
// output:   {
// output:     a: [
// output:       0, 1, 2, 3,
// output:       4, 5, 6, 7
// output:     ]
// output:   }
// output: }
// output: [ 0, 1, 2, 3, 4, 5, 6, 7, extra: 1 ] [ k: 'v' ]
// output: {
// output:   "a": [
// output:     0,
// output:     1,
// output:     2
// output:   ],
// output:   "b": {
// output:     "c": 1
// output:   }
// output: } [0,1,2]
// output: [ 1.5, 22.75, 333.125, 4, 5, 6, 7 ] [
// output:   '日本', '語',
// output:   'é',    'a',
// output:   'b',    'c',
// output:   'd'
// output: ] [
// output:   '😀', '😀😀',
// output:   'x',  'y',
// output:   'z',  'w',
// output:   'v'
// output: ]
// output: ┌─────────┬───┬─────┬──────┐
// output: │ (index) │ a │ b   │ c    │
// output: ├─────────┼───┼─────┼──────┤
// output: │ 0       │ 1 │ 'x' │      │
// output: │ 1       │ 2 │     │ true │
// output: └─────────┴───┴─────┴──────┘
// output: in
// output:   [ 1, 2 ]
// output:   a
// output:   b
// output: {
// output:   a: { b: { c: { d: 1 } } }
// output: }

const r = n => Array.from({length: n}, (_, i) => i);
for (const n of [6, 7, 26, 27, 100, 101]) console.log(r(n));
console.log(r(30).map(x => x * x), r(30).map(x => -x), r(30).map(x => x / 7), r(20).map(x => 2 ** x));
console.log(r(30).map(String), r(7).map(x => 'word' + x), r(26).map(x => 'abcdefghij'.slice(0, 1 + x % 10)));
console.log(r(8).map(x => [x, x + 1]), r(3).map(x => r(10)), r(10).map(x => ({a: x})), r(30).map(x => [x]));
console.log(r(12).map(x => x % 2 === 0), r(10).map(() => null), r(10).map(x => BigInt(x)), r(8).map(() => undefined));
console.log({a: r(10), b: {c: r(30)}}, {m: new Map(r(5).map(x => [x, x])), s: new Set(r(20))});
console.log({aaaaaaaaaaaaaaaaaaaaaaa: 1, bbbbbbbbbbbbbbbbbbbbbbbbbbb: 2, cccccccccccccccccc: 3, d: 4});
console.log({aaaaaaaaaaaaaaaaaaaaaaa: 1, bbbbbbbbbbbbbbbbbbbbbbbbbbb: 2, ccccccccccccc: 3});
console.log(r(27).reduce((o, i) => (o['key' + i] = i, o), {}));
console.log(['x'.repeat(20), 'y'.repeat(20), 'z'.repeat(20)], ['x'.repeat(30), 'y'.repeat(30), 'z'.repeat(30)], r(7).map(() => 'x'.repeat(17)), r(7).map(() => 'x'.repeat(25)), r(7).map(() => 'x'.repeat(30)));
console.log([[1, 2, [3, 4, [5, [6]]], {a: {b: {c: {}}}}], 'x']);
console.log({a: {b: {c: {}}}}, {a: {b: {c: {d: 1}}}}, [[[[]]]], [[[[1]]]]);
console.log([{a: 1, b: [1, 2, {c: 3}]}, {a: 2, b: []}], {x: [{y: [{z: 1}]}]});
console.log({f: 'line1\nline2', g: ['a\nb']});
console.log(r(3).map(i => r(3).map(j => r(3))), r(2).map(i => r(2).map(j => r(2).map(k => r(2)))));
console.log([['a', 'b'], ['c', 'd'], ['e', 'f'], ['g', 'h'], ['i', 'j'], ['k', 'l'], ['m', 'n']]);
console.log([1, , 3, , , 6, 7, 8, 9], [undefined, null, 1, 2, 3, 4, 5, 6, 7]);
console.log(r(7).map(x => x * 1000000), r(7).map(x => x * 1e10), r(9).map(x => x * 1.5));
console.log([-1, 2, -3, 4, -5, 6, -7], ['a', 1, 'b', 2, 'c', 3, 'd', 4]);
console.log('x'.repeat(200), ['x'.repeat(200)], {k: 'x'.repeat(100)});
console.log({a: 1, b: 'two', c: [3, 4], d: {e: 5}, f: null, g: undefined, h: true, i: 1n, j: Symbol('x'), k() {}});
console.log([r(6), r(7), r(8)], {data: r(7), more: r(20).map(x => 'item ' + x)});
console.log(new Map([['key', {a: 1, b: {c: {d: 1}}}], ['list', r(10)]]), new Set([[1, 2], {a: r(8)}]));
console.log(Object.assign(r(8), {extra: 1}), Object.assign([], {k: 'v'}));
console.log(JSON.stringify({a: r(3), b: {c: 1}}, null, 2), JSON.stringify(r(3)));
console.log([1.5, 22.75, 333.125, 4, 5, 6, 7], ['日本', '語', 'é', 'a', 'b', 'c', 'd'], ['😀', '😀😀', 'x', 'y', 'z', 'w', 'v']);
console.table([{a: 1, b: 'x'}, {a: 2, c: true}]);
console.group('in'); console.log([1, 2]); console.log('a\nb'); console.groupEnd();
console.dir({a: {b: {c: {d: 1}}}}, {depth: null});
