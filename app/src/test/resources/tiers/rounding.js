// topic: Math.round goes up at one half, toFixed by the exact value
// output: 1 2 3 -0 -2 -3
// output: 2.67 1.00 0.13 2.5 -1.4 1e+21
// output: 3 -3 4 -3 3 -4
// output: 1 -1 3 0.10000000149011612 -5 0

console.log(Math.round(0.5), Math.round(1.5), Math.round(2.5), Math.round(-0.5), Math.round(-2.5), Math.round(-2.6));
console.log((2.675).toFixed(2), (1.005).toFixed(2), (0.125).toFixed(2), (2.45).toFixed(1), (-1.45).toFixed(1), (1e21).toFixed(1));
console.log(Math.trunc(3.7), Math.trunc(-3.7), Math.ceil(3.2), Math.ceil(-3.2), Math.floor(3.7), Math.floor(-3.2));
console.log(Math.sign(5), Math.sign(-5), Math.cbrt(27), Math.fround(0.1), ~~-5.9, Math.round(0.49999999999999994));
