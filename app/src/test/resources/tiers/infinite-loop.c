// topic: a loop without end
// input: 1
// ends: time
// time: 0.3

#include <stdio.h>

int main(void) {
    unsigned n;
    scanf("%u", &n);
    volatile unsigned next = n; // a compiler may leave out a loop that nobody can see
    while (next != 0) next = next * 3 | 1;
    printf("%u\n", next);
}
