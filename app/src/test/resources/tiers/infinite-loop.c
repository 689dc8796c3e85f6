// topic: a loop without end
// input: 1
// ends: time
// time: 0.3

#include <stdio.h>

int main(void) {
    unsigned n;
    scanf("%u", &n);
    while (n != 0) n = n * 3 | 1;
    printf("%u\n", n);
}
