// attack: calls ptrace and unshare by their numbers with the bit of x32 in them
// expect: SV RTE WA

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

int main(void) {
    if (syscall(0x40000000 | 521, 0, 0, 0, 0) >= 0) puts("BREACH: x32's ptrace is permitted");
    if (syscall(0x40000000 | 101, 0, 0, 0, 0) >= 0) puts("BREACH: ptrace is permitted with the bit of x32");
    if (syscall(0x40000000 | 272, 0x10000000) >= 0) puts("BREACH: unshare is permitted with the bit of x32");
    printf("contained: %s\n", strerror(errno));
}
