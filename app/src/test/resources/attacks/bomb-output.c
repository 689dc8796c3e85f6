// attack: output without end
// expect: OLE
#include <stdio.h>
int main(void) {
  for (;;) {
    puts("yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy");
  }
}
