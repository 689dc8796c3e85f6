// topic: of an exit code only the lowest 8 bits count
// lane: quick
// output: before

#include <stdio.h>
#include <stdlib.h>

int main(void) {
    puts("before");
    exit(256);
}
