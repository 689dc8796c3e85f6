// topic: recursion 10,000 calls deep
// input: 10000
// output: 50005000

#include <stdio.h>

static long long sum(int n) {
    int local[8];
    for (int i = 0; i < 8; i++) local[i] = n + i;
    if (n == 0) return 0;
    return sum(n - 1) + local[n % 8] - n % 8;
}

int main(void) {
    int n;
    scanf("%d", &n);
    printf("%lld\n", sum(n));
}
