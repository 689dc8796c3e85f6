// topic: the input is empty
// output: -1 -1 1

#include <stdio.h>

int main(void) {
    int n;
    int read = scanf("%d", &n);
    int c = getchar();
    printf("%d %d %d\n", read, c, feof(stdin) != 0);
}
