// topic: a megabyte of output
// output-bytes: 100000 * "123456789\n"

#include <stdio.h>

int main(void) {
    for (int i = 0; i < 100000; i++) puts("123456789");
}
