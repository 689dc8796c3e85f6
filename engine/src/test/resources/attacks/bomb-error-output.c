// attack: prints for ever to its standard error, which only costs time
// expect: TLE

#include <unistd.h>

int main(void) {
    static char block[1 << 16];
    for (;;) write(2, block, sizeof block);
}
