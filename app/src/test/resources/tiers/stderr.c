// topic: standard output and standard error are apart
// output: out 1
// output: out 2
// error: err 1
// error: err 2

#include <stdio.h>

int main(void) {
    puts("out 1");
    fputs("err 1\n", stderr);
    puts("out 2");
    fprintf(stderr, "err %d\n", 2);
}
