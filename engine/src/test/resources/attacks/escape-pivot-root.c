// attack: changes the root for another
// expect: SV
// reason: pivot_root

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

int main(void) {
    long result = syscall(SYS_pivot_root, ".", ".");
    if (result >= 0) puts("BREACH: pivot_root is permitted");
    printf("contained: %s\n", strerror(errno));
}
