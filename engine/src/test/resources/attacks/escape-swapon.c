// attack: has the kernel swap to a file of its own
// expect: SV
// reason: swapon

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

int main(void) {
    long result = syscall(SYS_swapon, "/work/swap", 0);
    if (result >= 0) puts("BREACH: swapon is permitted");
    printf("contained: %s\n", strerror(errno));
}
