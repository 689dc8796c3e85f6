// attack: has the kernel write a record of every process of the machine
// expect: SV
// reason: acct

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

int main(void) {
    long result = syscall(SYS_acct, "/work/acct");
    if (result >= 0) puts("BREACH: acct is permitted");
    printf("contained: %s\n", strerror(errno));
}
