// attack: recursion without end
// expect: RTE MLE
// time: 3
#include <stdio.h>
volatile int depth;
int deeper(int n) {
  depth++;
  return deeper(n + 1) + depth;
}
int main(void) { printf("%d\n", deeper(0)); }
