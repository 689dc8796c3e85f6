// attack: a string that doubles itself, and texts that a pattern multiplies
// expect: MLE RTE TLE
let text = "x".repeat(1 << 20);
for (;;) {
  text = text.replace(/x/g, "$&$&");
}
