// topic: unsigned integers of all sizes wrap around
// input: overflow
// output: 1 4 65535 18446744073709551615
// output: -2147483648 -56
// output: 529642498

#include <stdio.h>

int main(void) {
    unsigned a = 4294967295u;
    unsigned char b = 250;
    unsigned short c = 0;
    unsigned long long d = 0;
    a += 2;
    b += 10;
    c--;
    d--;
    printf("%u %d %d %llu\n", a, b, c, d);
    printf("%d %d\n", (int)(2147483647u + 1u), (signed char)200);
    unsigned hash = 0;
    for (int ch; (ch = getchar()) > ' ';) hash = hash * 31 + (unsigned)ch;
    printf("%u\n", hash);
}
