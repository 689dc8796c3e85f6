// attack: gets round the filter of calls with a ring
// expect: SV
// reason: io_uring_setup

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

int main(void) {
    char parameters[120] = {0};
    long result = syscall(425 /* io_uring_setup */, 4, parameters);
    if (result >= 0) puts("BREACH: io_uring_setup is permitted");
    printf("contained: %s\n", strerror(errno));
}
