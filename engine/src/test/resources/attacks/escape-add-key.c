// attack: stores something in a keyring
// expect: SV
// reason: add_key

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

int main(void) {
    long result = syscall(SYS_add_key, "user", "letscode", "x", 1, -4 /* of the user */);
    if (result >= 0) puts("BREACH: add_key is permitted");
    printf("contained: %s\n", strerror(errno));
}
