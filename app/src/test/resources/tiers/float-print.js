// topic: the shortest text that is the same number
// lane: quick
// output: 0.1 0.30000000000000004 100000 10000000000000000 0.00001 0.0001 123456789.12345679
// output: 1e+21 100000000000000000000 1.7976931348623157e+308 5e-324 -0 0 1e-7 1.5e-10
// output: 0.1000000000 0.3333333333 -0.0000000000 1.000e+21 1e+21 123.5
// output: 3.14 0.00 1e+2 100 0.000001234 1.23e-7
// output: ff 1010 0.1 -zz 0.3333333333333333
// output: [ 0.5, 2, -0, NaN ] -0 0 0

console.log(0.1, 0.1 + 0.2, 1e5, 1e16, 1e-5, 1e-4, 123456789.123456789);
console.log(1e21, 1e20, 1.7976931348623157e308, 5e-324, -0, 0, 1e-7, 1.5e-10);
console.log(0.1.toFixed(10), (1 / 3).toFixed(10), (-0.00000000001).toFixed(10), 1e21.toExponential(3), 1e21.toFixed(2), (123.456).toPrecision(4));
console.log((3.14159).toFixed(2), (0).toFixed(2), (123).toPrecision(1), (123).toPrecision(3).replace('123', '100'), 0.000001234, 1.23e-7);
console.log((255).toString(16), (10).toString(2), (0.5).toString(2), (-1295).toString(36), 1 / 3);
console.log([0.5, 2, -0, NaN], -0, String(-0), `${-0}`);
