// attack: takes the kernel's memory, not its own: one page of tables for each page of zeros that it looks at
// expect: MLE

#include <stddef.h>
#include <sys/mman.h>

int main(void) {
    for (;;) {
        volatile char *area = mmap(NULL, 1L << 36, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
        if (area == MAP_FAILED) continue;
        madvise((void *)area, 1L << 36, MADV_NOHUGEPAGE);
        for (long i = 0; i < 1L << 36; i += 1L << 21) (void)area[i];
    }
}
