// attack: removes a module from the kernel
// expect: SV
// reason: delete_module

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

int main(void) {
    long result = syscall(SYS_delete_module, "letscode_none", 0);
    if (result >= 0) puts("BREACH: delete_module is permitted");
    printf("contained: %s\n", strerror(errno));
}
