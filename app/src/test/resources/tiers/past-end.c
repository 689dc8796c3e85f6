// topic: reading on after the end of the input
// input-bytes: "1 2"
// output: 1
// output: 1
// output: -1
// output: -1
// output: -1 1 0

#include <stdio.h>

int main(void) {
    int n;
    for (int i = 0; i < 4; i++) printf("%d\n", scanf("%d", &n));
    printf("%d %d %d\n", getchar(), feof(stdin) != 0, ferror(stdin) != 0);
}
