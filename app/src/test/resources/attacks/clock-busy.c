// attack: computes for ever
// expect: TLE
// lane: quick
// time: 0.3
int main(void) {
  for (volatile unsigned i = 0;; i++) {
  }
}
