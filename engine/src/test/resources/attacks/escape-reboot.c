// attack: reboots the machine; asks for no more than that Ctrl-Alt-Del asks first
// expect: SV
// reason: reboot

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

int main(void) {
    long result = syscall(SYS_reboot, 0xfee1dead, 672274793, 0 /* CAD_OFF */, 0);
    if (result >= 0) puts("BREACH: reboot is permitted");
    printf("contained: %s\n", strerror(errno));
}
