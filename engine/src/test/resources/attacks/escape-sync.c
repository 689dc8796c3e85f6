// attack: makes the whole machine write out its files, over and over
// expect: WA

#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <sys/syscall.h>
#include <unistd.h>

int main(void) {
    if (syscall(SYS_sync) == 0) puts("BREACH: the machine's files are written out");
    if (syscall(SYS_syncfs, open("/usr/bin/true", O_RDONLY)) == 0) puts("BREACH: the machine's files are written out");
    puts("contained");
}
