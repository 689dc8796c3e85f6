// attack: asks for a user namespace where a filter cannot look, in the memory that clone3 reads
// expect: WA SV

#define _GNU_SOURCE
#include <errno.h>
#include <linux/sched.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

int main(void) {
    struct clone_args arguments = {.flags = CLONE_NEWUSER | CLONE_NEWNS, .exit_signal = SIGCHLD};
    long result = syscall(SYS_clone3, &arguments, sizeof arguments);
    if (result >= 0) puts("BREACH: a process was made in a new user namespace");
    printf("contained: %s\n", strerror(errno));
}
