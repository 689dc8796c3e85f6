// attack: loads a program into the kernel
// expect: SV
// reason: bpf

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

int main(void) {
    char attributes[128] = {1 /* a hash map */, 0, 0, 0, 4, 0, 0, 0, 4, 0, 0, 0, 1};
    long result = syscall(SYS_bpf, 0, attributes, sizeof attributes);
    if (result >= 0) puts("BREACH: bpf is permitted");
    printf("contained: %s\n", strerror(errno));
}
