// attack: error output without end, whose refusal it ignores
// expect: TLE
for (;;) {
  try {
    console.error("y".repeat(1000));
  } catch (e) {
    continue;
  }
}
