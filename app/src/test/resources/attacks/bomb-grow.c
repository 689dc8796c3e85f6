// attack: memory that grows as far as it goes, and all of it touched
// expect: MLE WA RTE
// lane: quick
// tests: 2
#include <stdio.h>
int main(void) {
  for (int pages = 4096; pages > 0;) {
    long at = __builtin_wasm_memory_grow(0, pages);
    if (at < 0) {
      pages /= 2;
      continue;
    }
    for (long i = 0; i < pages; i++) {
      ((volatile char *)(at << 16))[i << 16] = 1;
    }
  }
  puts("full");
}
