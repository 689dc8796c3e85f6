// topic: a large text is put together piece by piece
// output: 488890 99999 0123456789101112

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(void) {
    size_t size = 16, length = 0;
    char *text = malloc(size);
    for (int i = 0; i < 100000; i++) {
        char digits[12];
        int n = sprintf(digits, "%d", i);
        while (length + n + 1 > size) text = realloc(text, size *= 2);
        memcpy(text + length, digits, n + 1);
        length += n;
    }
    printf("%d %s %.16s\n", (int)length, text + length - 5, text);
    free(text);
}
