// topic: random numbers, of which only the range matters
// output: true 6 true

const seen = new Set();
let good = true;
for (let i = 0; i < 10000; i++) {
  const n = Math.random();
  if (n < 0 || n >= 1) good = false;
  seen.add(Math.floor(n * 6));
}
console.log(good, seen.size, Math.random() !== Math.random());
