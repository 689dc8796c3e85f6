// topic: what Number, parseInt and parseFloat take for a number
// output: 1e+308 Infinity 0 0.5 5 NaN 16 0
// output: 12 NaN 255 35 -7 NaN 1 5
// output: 12.5 NaN 10 0.00001 NaN NaN 0 -0

console.log(...['1e308', '1e400', '1e-400', '.5', ' 5. \n', '1_000', '0x10', ''].map(Number));
console.log(parseInt('12abc'), parseInt('x'), parseInt('ff', 16), parseInt('z', 36), parseInt(' -7.9'), parseInt(''), parseInt('1e5'), parseInt(0.0000005));
console.log(parseFloat('12.5xyz'), parseFloat('e5'), +[10], +'1e-5', +undefined, +{}, +null, +'-0');
