// attack: names that a run time may keep for longer than the program
// expect: MLE TLE
for (let i = 0; ; i++) {
  Symbol.for("name-that-is-kept-" + i + "-".repeat(1000));
}
