// topic: leaving nested calls with longjmp
// needs: setjmp
// output: 0 1 2
// output: back with 3

#include <setjmp.h>
#include <stdio.h>

static jmp_buf back;

static void down(int n) {
    if (n == 3) longjmp(back, n);
    printf(n == 2 ? "%d\n" : "%d ", n);
    down(n + 1);
}

int main(void) {
    int value = setjmp(back);
    if (value == 0) down(0);
    printf("back with %d\n", value);
}
