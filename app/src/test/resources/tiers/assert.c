// topic: an assertion that does not hold
// input: 3
// ends: crash

#include <assert.h>
#include <stdio.h>

int main(void) {
    int n;
    scanf("%d", &n);
    assert(n % 2 == 0);
    printf("%d\n", n);
}
