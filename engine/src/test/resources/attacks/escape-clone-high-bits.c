// attack: asks for a user namespace with rubbish in the upper half of the argument
// expect: SV
// reason: clone

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <linux/sched.h>
#include <signal.h>
int main(void) {
    long result = syscall(SYS_clone, 0xdeadbeef00000000ul | CLONE_NEWUSER | SIGCHLD, 0, 0, 0, 0);
    if (result >= 0) puts("BREACH: clone is permitted");
    printf("contained: %s\n", strerror(errno));
}
