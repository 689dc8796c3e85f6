// attack: does not end when it ends
// expect: TLE
// time: 0.3
process.on("exit", () => {
  for (;;);
});
process.exit(0);
