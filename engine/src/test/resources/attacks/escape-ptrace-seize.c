// attack: takes hold of a child of its own with a debugger's call
// expect: SV
// reason: ptrace

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <sys/ptrace.h>
int main(void) {
    pid_t child = fork();
    if (child == 0) pause();
    long result = ptrace(PTRACE_SEIZE, child, NULL, NULL);
    if (result >= 0) puts("BREACH: ptrace is permitted");
    printf("contained: %s\n", strerror(errno));
}
