// topic: reading token by token
// input-bytes: "3 4\n5\n\n  6 7\t8"
// output: 6 33

#include <stdio.h>

int main(void) {
    int n, count = 0, sum = 0;
    for (; scanf("%d", &n) == 1; count++) sum += n;
    printf("%d %d\n", count, sum);
}
