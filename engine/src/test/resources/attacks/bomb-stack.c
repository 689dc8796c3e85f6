// attack: recurses for ever, with large frames
// expect: RTE MLE

#include <stdio.h>

static int deep(int n) {
    volatile char frame[100000];
    frame[n % 100000] = 1;
    return deep(n + 1) + frame[0];
}

int main(void) {
    printf("%d\n", deep(0));
}
