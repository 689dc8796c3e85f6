// topic: recursion without end fills the stack, which is as large as the memory
// ends: memory
// memory-mib: 64

#include <stdio.h>

static int deeper(int n) {
    volatile int local[64];
    local[n & 63] = n;
    return deeper(n + 1) + local[(n + 1) & 63];
}

int main(void) {
    int n = 0;
    scanf("%d", &n);
    printf("%d\n", deeper(n));
}
