// attack: starts a process that is root of a user namespace of its own
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
    long result = syscall(SYS_clone, CLONE_NEWUSER | SIGCHLD, 0, 0, 0, 0);
    if (result >= 0) puts("BREACH: clone is permitted");
    printf("contained: %s\n", strerror(errno));
}
