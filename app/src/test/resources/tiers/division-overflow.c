// topic: the quotient of the least integer by -1 is none
// input: -2147483648 -1
// ends: crash

#include <stdio.h>

int main(void) {
    int a, b;
    scanf("%d %d", &a, &b);
    printf("%d\n", a / b);
}
