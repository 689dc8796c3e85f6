// topic: a large static array of which only a little is used
// memory-mib: 256
// output: 1 0

#include <stdio.h>

static int table[30000000];

int main(void) {
    table[12345] = 1;
    printf("%d %d\n", table[12345], table[29999999]);
}
