// topic: each character is written by itself
// output-bytes: 20000 * "x" + "\n"

#include <stdio.h>

int main(void) {
    for (int i = 0; i < 20000; i++) {
        putchar('x');
        fflush(stdout);
    }
    putchar('\n');
}
