// attack: takes memory in files without a name, which no process has mapped
// expect: MLE WA

#define _GNU_SOURCE
#include <stdio.h>
#include <sys/mman.h>
#include <unistd.h>

int main(void) {
    static char block[1 << 20];
    int fd = memfd_create("bomb", 0);
    for (int i = 0; i < 1000 && fd >= 0; i++) {
        if (i % 32 == 31) fd = memfd_create("bomb", 0);
        write(fd, block, sizeof block);
    }
    if (fd >= 0) puts("BREACH: a gigabyte in files without a name");
    puts("contained");
}
