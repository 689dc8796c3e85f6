// attack: takes the kernel's memory: fills pipe after pipe in process after process
// expect: MLE WA

#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

int main(void) {
    static char block[1 << 16];
    long written = 0;
    int report[2];
    pipe(report);
    for (int process = 0; process < 40; process++) {
        if (fork() == 0) {
            int ends[2];
            long own = 0;
            while (pipe2(ends, O_NONBLOCK) == 0) {
                for (ssize_t n; (n = write(ends[1], block, sizeof block)) > 0;) own += n;
            }
            write(report[1], &own, sizeof own);
            pause();
        }
    }
    for (int process = 0; process < 40; process++) {
        long own;
        read(report[0], &own, sizeof own);
        written += own;
    }
    /* Without control groups the kernel itself gives a user no more than so much. */
    if (written > 128L << 20) printf("BREACH: %ld MiB in pipes\n", written >> 20);
    puts("contained");
}
