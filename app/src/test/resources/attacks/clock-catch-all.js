// attack: catches whatever ends it
// expect: TLE
// lane: quick
// time: 0.3
for (;;) {
  try {
    for (;;);
  } catch (e) {
    continue;
  } finally {
    continue;
  }
}
