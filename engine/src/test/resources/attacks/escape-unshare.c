// attack: becomes root of a user namespace of its own
// expect: SV
// reason: unshare

#define _GNU_SOURCE
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>
#define _GNU_SOURCE
#include <sched.h>
int main(void) {
    long result = unshare(CLONE_NEWUSER | CLONE_NEWNS);
    if (result >= 0) puts("BREACH: unshare is permitted");
    printf("contained: %s\n", strerror(errno));
}
