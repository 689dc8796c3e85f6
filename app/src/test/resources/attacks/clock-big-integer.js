// attack: a product that looks at no signal to stop
// expect: TLE MLE RTE
// lane: quick
// time: 0.3
const large = 3n ** 30000000n;
console.log((large * large) % 7n);
