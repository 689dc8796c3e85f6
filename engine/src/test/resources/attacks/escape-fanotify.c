// attack: watches all accesses to files that it shares with the host
// expect: SV
// reason: fanotify_init

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

int main(void) {
    long result = syscall(SYS_fanotify_init, 0x200 /* FAN_REPORT_FID */, 0);
    if (result >= 0) puts("BREACH: fanotify_init is permitted");
    printf("contained: %s\n", strerror(errno));
}
