// topic: three quarters of the memory limit
// memory-mib: 64
// output: 50331648 1

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(void) {
    size_t size = 48 << 20;
    char *all = malloc(size);
    memset(all, 1, size);
    int sum = 0;
    for (size_t i = 0; i < size; i++) sum += all[i];
    printf("%d %d\n", sum, all[size / 2]);
    free(all);
}
