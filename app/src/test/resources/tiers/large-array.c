// topic: an array that an object file has room for only byte by byte
// memory-mib: 400
// output: 1 0

#include <stdio.h>

static volatile int numbers[1 << 26];

int main(void) {
    numbers[(1 << 26) - 1] = 1;
    printf("%d %d\n", numbers[(1 << 26) - 1], numbers[5]);
    return 0;
}
