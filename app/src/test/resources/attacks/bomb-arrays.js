// attack: keeps allocating until the worker's heap is full, and holds on to it
// expect: MLE TLE
// lane: quick
// tests: 2
const kept = [];
for (;;) {
  try {
    kept.push(new Array(100000).fill(kept.length));
  } catch (e) {
    globalThis.held = kept;
  }
}
