// topic: reading byte by byte
// input-bytes: "Hello, World\n\n"
// output: 14 2 2

#include <ctype.h>
#include <stdio.h>

int main(void) {
    int bytes = 0, lines = 0, upper = 0;
    for (int c; (c = getchar()) != EOF; bytes++) {
        lines += c == '\n';
        upper += isupper(c) != 0;
    }
    printf("%d %d %d\n", bytes, lines, upper);
}
