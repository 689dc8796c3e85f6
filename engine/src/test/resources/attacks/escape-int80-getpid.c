// attack: reads its process number over the gate for 32-bit programs: 20 is getpid there, and writev here
// expect: SV RTE

#include <stdio.h>
#include <unistd.h>

int main(void) {
#ifdef __x86_64__
    long result;
    __asm__ volatile("int $0x80" : "=a"(result) : "a"(20) : "memory", "r8", "r9", "r10", "r11");
    if (result == getpid()) puts("BREACH: the 32-bit gate is open");
    printf("contained: %ld\n", result);
#else
    return 1;
#endif
}
