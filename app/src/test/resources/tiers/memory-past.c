// topic: more and more memory
// memory-mib: 64
// ends: memory

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(void) {
    for (int i = 1;; i++) {
        char *more = malloc(1 << 20);
        memset(more, i, 1 << 20);
        if (more[i] == 0) printf("%d\n", i);
    }
}
