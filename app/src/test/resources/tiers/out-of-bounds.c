// topic: writing far beyond an array
// input: 200000000
// ends: crash

#include <stdio.h>
#include <stdlib.h>

int main(void) {
    int n;
    scanf("%d", &n);
    int *array = malloc(1000 * sizeof *array);
    for (int i = 0; i < 1000; i++) array[i] = i;
    array[n] = 1;
    printf("%d\n", array[n] + array[999]);
}
