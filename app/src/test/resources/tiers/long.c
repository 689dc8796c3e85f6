// topic: a long has 64 bits
// differs: WebAssembly has 32-bit longs
// output: 8 8
// output: 1099511627776

#include <stdio.h>

int main(void) {
    long big = 1;
    for (int i = 0; i < 40; i++) big *= 2;
    printf("%d %d\n", (int)sizeof(long), (int)sizeof(char *));
    printf("%ld\n", big);
}
