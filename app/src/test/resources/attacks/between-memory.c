// attack: what the program before it had in its memory
// expect: WA
// lane: quick
// tests: 3
#include <stdio.h>
#include <stdlib.h>
int main(void) {
  enum { SIZE = 24 << 20 };
  unsigned char *memory = malloc(SIZE);
  for (long i = 0; i < SIZE; i += 64) {
    if (memory[i] == 0xB5 && memory[i + 1] == 0x5B) {
      puts("BREACH");
      break;
    }
  }
  for (long i = 0; i + 1 < SIZE; i += 64) {
    memory[i] = 0xB5;
    memory[i + 1] = 0x5B;
  }
  puts(memory[64] == 0xB5 ? "nothing" : "?");
}
