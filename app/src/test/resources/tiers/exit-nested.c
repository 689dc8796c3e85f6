// topic: exit deep inside of calls, with functions registered for it
// output: 3 2 1
// output: second
// output: first
// ends: exit 7

#include <stdio.h>
#include <stdlib.h>

static void first(void) { puts("first"); }
static void second(void) { puts("second"); }

static void down(int n) {
    if (n == 0) {
        putchar('\n');
        exit(7);
    }
    printf(n == 1 ? "%d" : "%d ", n);
    down(n - 1);
    puts("never");
}

int main(void) {
    atexit(first);
    atexit(second);
    down(3);
}
