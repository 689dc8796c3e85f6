// attack: makes a mount writable with the newer calls
// expect: SV
// reason: mount_setattr

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

int main(void) {
    struct { unsigned long long set, clear, propagation, user; } attributes = {.clear = 1 /* MOUNT_ATTR_RDONLY */};
    long result = syscall(442 /* mount_setattr */, -100, "/usr", 0x8000, &attributes, sizeof attributes);
    if (result >= 0) puts("BREACH: mount_setattr is permitted");
    printf("contained: %s\n", strerror(errno));
}
