// topic: -1 as exit code is 255
// output: before
// ends: exit 255

#include <stdio.h>
#include <stdlib.h>

int main(void) {
    puts("before");
    exit(-1);
}
