// topic: all 256 bytes go in and out unchanged
// input-bytes: bytes
// output-bytes: bytes + "\n256 -128\n"

#include <stdio.h>

int main(void) {
    int count = 0, least = 0;
    for (int c; (c = getchar()) != EOF; count++) {
        putchar(c);
        if ((signed char)c < least) least = (signed char)c;
    }
    printf("\n%d %d\n", count, least);
}
