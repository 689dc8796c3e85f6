// attack: recursion that catches that there is no stack left, which cannot be cancelled
// expect: TLE
// time: 0.3
function deeper() {
  try {
    deeper();
  } catch (e) {
    deeper();
  }
}
deeper();
