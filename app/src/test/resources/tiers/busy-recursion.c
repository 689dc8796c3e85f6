// topic: exponential recursion
// input: 60
// ends: time
// time: 0.3

#include <stdio.h>

static long long fibonacci(int n) {
    return n < 2 ? n : fibonacci(n - 1) + fibonacci(n - 2);
}

int main(void) {
    int n;
    scanf("%d", &n);
    printf("%lld\n", fibonacci(n));
}
