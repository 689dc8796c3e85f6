// attack: serves page faults itself, which makes races in the kernel winnable
// expect: SV
// reason: userfaultfd

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

int main(void) {
    long result = syscall(SYS_userfaultfd, 1 /* UFFD_USER_MODE_ONLY */);
    if (result >= 0) puts("BREACH: userfaultfd is permitted");
    printf("contained: %s\n", strerror(errno));
}
