// topic: a byte order mark before the input
// input-bytes: "\xEF\xBB\xBF42\n"
// output: 0
// output: 239 187 191 42

#include <stdio.h>

int main(void) {
    int n;
    printf("%d\n", scanf("%d", &n));
    for (int i = 0; i < 3; i++) printf("%d ", getchar());
    scanf("%d", &n);
    printf("%d\n", n);
}
