// attack: fails, and turns that into a success while it ends
// expect: WA

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static void pretend(void) {
    puts("contained");
    fflush(stdout);
    _exit(0);
}

int main(void) {
    atexit(pretend);
    return 1;
}
