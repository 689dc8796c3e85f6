// attack: makes a file system with the newer calls
// expect: SV
// reason: fsopen

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

int main(void) {
    long result = syscall(SYS_fsopen, "tmpfs", 0);
    if (result >= 0) puts("BREACH: fsopen is permitted");
    printf("contained: %s\n", strerror(errno));
}
