// attack: takes a descriptor out of init
// expect: SV
// reason: pidfd_

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

int main(void) {
    long init = syscall(434 /* pidfd_open */, 1, 0);
    long result = syscall(438 /* pidfd_getfd */, init, 0, 0);
    if (result >= 0) puts("BREACH: pidfd_ is permitted");
    printf("contained: %s\n", strerror(errno));
}
