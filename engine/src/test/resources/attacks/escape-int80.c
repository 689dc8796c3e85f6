// attack: calls ptrace over the gate for 32-bit programs, which numbers the calls otherwise
// expect: SV RTE

#include <stdio.h>

int main(void) {
#ifdef __x86_64__
    long result;
    __asm__ volatile("int $0x80" : "=a"(result) : "a"(26), "b"(0), "c"(0), "d"(0), "S"(0) : "memory", "r8", "r9", "r10", "r11");
    if (result >= 0) puts("BREACH: the 32-bit gate is open");
    printf("contained: %ld\n", result);
#else
    return 1;
#endif
}
