// topic: quotients of negative integers are cut off towards zero
// input: 7 2
// input: -7 2
// input: 7 -2
// input: -7 -2
// output: 3 1 1
// output: -3 -1 1
// output: -3 1 -1
// output: 3 -1 -1
// output: -2147483648 0

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>

static int modulo(int a, int b) {
    int r = a % b;
    return r != 0 && (r < 0) != (b < 0) ? r + b : r;
}

int main(void) {
    for (int a, b; scanf("%d %d", &a, &b) == 2;) {
        div_t both = div(a, b);
        printf("%d %d %d\n", both.quot, a % b, modulo(a, b));
    }
    printf("%d %d\n", INT_MIN / 1, INT_MIN % 2);
}
