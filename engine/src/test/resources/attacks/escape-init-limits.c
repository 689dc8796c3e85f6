// attack: takes init's descriptors, files and time away; where init is the same user, the kernel would permit it
// expect: WA
// lane: quick

#define _GNU_SOURCE
#include <stdio.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

int main(void) {
    struct rlimit none = {0, 0};
    if (prlimit(1, RLIMIT_NOFILE, &none, NULL) == 0) puts("BREACH: init cannot open files any more");
    if (prlimit(1, RLIMIT_FSIZE, &none, NULL) == 0) puts("BREACH: init cannot write files any more");
    if (prlimit(1, RLIMIT_NPROC, &none, NULL) == 0) puts("BREACH: init cannot start programs any more");
    if (prlimit(1, RLIMIT_CPU, &none, NULL) == 0) puts("BREACH: init is out of time");
    struct rlimit mine;
    getrlimit(RLIMIT_NOFILE, &mine);
    mine.rlim_cur = mine.rlim_max += 1;
    if (setrlimit(RLIMIT_NOFILE, &mine) == 0) puts("BREACH: a hard limit can be raised");
    getrlimit(RLIMIT_CORE, &mine);
    if (mine.rlim_max != 1) printf("BREACH: a crash starts the program for crashes: %lu\n", (unsigned long)mine.rlim_max);
    if (setrlimit(RLIMIT_CORE, &none) == 0) puts("BREACH: it can have the host start its program for crashes");
    mine.rlim_cur = mine.rlim_max = RLIM_INFINITY;
    if (setrlimit(RLIMIT_CORE, &mine) == 0) puts("BREACH: it may dump its memory");
    puts("contained");
}
