#include <stdio.h>

int main(void) {
    unsigned all = 0
    printf("%u\n", all);
    return 0;
}
