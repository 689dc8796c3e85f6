// topic: output without end
// ends: output
// output-kib: 256

#include <stdio.h>

int main(void) {
    for (;;) puts("again and again");
}
