// attack: one array that is larger than the heap
// expect: MLE RTE
const kept = [];
for (let i = 0; i < 64; i++) {
  kept.push(new Uint8Array(1 << 30));
}
console.log(kept.length);
