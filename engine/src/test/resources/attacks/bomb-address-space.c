// attack: maps far more memory than there is, without touching it
// expect: WA MLE

#include <stdio.h>
#include <sys/mman.h>

int main(void) {
    long mapped = 0;
    while (mapped < 100L << 40 && mmap(NULL, 1L << 36, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0) != MAP_FAILED) {
        mapped += 1L << 36;
    }
    printf("contained: %ld\n", mapped >> 30);
}
