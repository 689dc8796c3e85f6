// attack: loads a module into the kernel
// expect: SV
// reason: init_module

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

int main(void) {
    long result = syscall(SYS_init_module, "x", 1, "");
    if (result >= 0) puts("BREACH: init_module is permitted");
    printf("contained: %s\n", strerror(errno));
}
