// topic: division of an integer by zero
// lane: quick
// input: 5 0
// ends: crash

#include <stdio.h>

int main(void) {
    int a, b;
    scanf("%d %d", &a, &b);
    printf("%d\n", a / b);
}
