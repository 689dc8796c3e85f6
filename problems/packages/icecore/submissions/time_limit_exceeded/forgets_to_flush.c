/* Leaves the question in its own buffer and waits for the answer for ever. */
#include <stdio.h>

int main(void) {
    int n;
    long long thickness;
    if (scanf("%d", &n) != 1) return 1;
    printf("? 1\n");
    if (scanf("%lld", &thickness) != 1) return 1;
    printf("! 1\n");
    return 0;
}
