// attack: takes hold of init with a debugger's call
// expect: SV
// lane: quick
// reason: ptrace

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <sys/ptrace.h>
int main(void) {
    long result = ptrace(PTRACE_ATTACH, 1, NULL, NULL);
    if (result >= 0) puts("BREACH: ptrace is permitted");
    printf("contained: %s\n", strerror(errno));
}
