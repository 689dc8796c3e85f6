// attack: moves a mount with the newer calls
// expect: SV
// reason: move_mount

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

int main(void) {
    long result = syscall(SYS_move_mount, -100, "/tmp", -100, "/usr", 0);
    if (result >= 0) puts("BREACH: move_mount is permitted");
    printf("contained: %s\n", strerror(errno));
}
