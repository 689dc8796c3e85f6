// attack: two runs at the same time meet in a file
// expect: WA
// at-once: 2

#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

int main(void) {
    static const char *const FILES[] = {"/work/%d", "/tmp/%d", "/dev/shm/%d"};
    int run;
    scanf("run %d", &run);
    for (int turn = 0; turn < 100; turn++) {
        for (int i = 0; i < 3; i++) {
            char mine[40], other[40];
            snprintf(mine, sizeof mine, FILES[i], run);
            snprintf(other, sizeof other, FILES[i], 3 - run);
            close(open(mine, O_CREAT | O_WRONLY, 0666));
            if (access(other, F_OK) == 0) puts("BREACH: the other run's file");
        }
        usleep(3000);
    }
    puts("contained");
}
