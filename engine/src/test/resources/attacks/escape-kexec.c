// attack: replaces the kernel
// expect: SV
// reason: kexec_load

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

int main(void) {
    long result = syscall(SYS_kexec_load, 0, 0, NULL, 0);
    if (result >= 0) puts("BREACH: kexec_load is permitted");
    printf("contained: %s\n", strerror(errno));
}
