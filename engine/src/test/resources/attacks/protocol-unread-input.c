// attack: never reads its input, prints to the last byte that is permitted, and then waits
// expect: TLE OLE
// lane: waiting
// output-kib: 64

#include <unistd.h>

int main(void) {
    static char block[1 << 16];
    write(1, block, sizeof block);
    pause();
}
