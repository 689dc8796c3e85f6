// topic: abort
// output-bytes: "before\n"
// ends: crash

#include <stdio.h>
#include <stdlib.h>

int main(void) {
    puts("before");
    fflush(stdout);
    puts("lost");
    abort();
}
