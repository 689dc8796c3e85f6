// attack: two runs signal each other with locks on the files of the machine, which both see
// expect: WA SV
// at-once: 2

#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <sys/file.h>
#include <unistd.h>

int main(void) {
    static const char *const FILES[] = {"/usr/bin/true", "/program/program", "/dev/null", "/etc/ld.so.cache", "/usr"};
    int run, fds[5];
    scanf("run %d", &run);
    for (int i = 0; i < 5; i++) fds[i] = open(FILES[i], O_RDONLY);
    for (int turn = 0; turn < 60; turn++) {
        for (int i = 0; i < 5; i++) {
            struct flock lock = {.l_type = F_RDLCK, .l_whence = SEEK_SET, .l_start = 1000 + run, .l_len = 1};
            fcntl(fds[i], F_SETLK, &lock);
            struct flock open_lock = {.l_type = F_RDLCK, .l_whence = SEEK_SET, .l_start = 2000 + run, .l_len = 1};
            fcntl(fds[i], F_OFD_SETLK, &open_lock);
            struct flock seen = {.l_type = F_WRLCK, .l_whence = SEEK_SET, .l_start = 1003 - run, .l_len = 1};
            if (fcntl(fds[i], F_GETLK, &seen) == 0 && seen.l_type != F_UNLCK) puts("BREACH: the other run's record lock");
            if (run == 1) flock(fds[i], LOCK_EX | LOCK_NB);
            else if (flock(fds[i], LOCK_EX | LOCK_NB) != 0) {
                if (flock(fds[i], LOCK_UN) == 0) printf("BREACH: somebody holds %s\n", FILES[i]);
            } else flock(fds[i], LOCK_UN);
        }
        usleep(5000);
    }
    puts("contained");
}
