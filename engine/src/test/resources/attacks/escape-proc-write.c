// attack: changes what the kernel keeps about itself and its relatives under /proc
// expect: WA

#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

int main(void) {
    static const char *const FILES[][2] = {
        {"oom_score_adj", "0"}, {"oom_adj", "-17"}, {"uid_map", "0 0 1"}, {"setgroups", "allow"}, {"autogroup", "-20"},
        {"loginuid", "0"}, {"coredump_filter", "0xff"}, {"timens_offsets", "monotonic 1 0"}, {"projid_map", "0 0 1"}};
    for (unsigned i = 0; i < sizeof FILES / sizeof *FILES; i++) {
        char path[60];
        snprintf(path, sizeof path, "/proc/self/%s", FILES[i][0]);
        int fd = open(path, O_WRONLY);
        if (fd >= 0 && write(fd, FILES[i][1], 1) > 0) printf("BREACH: %s can be written\n", path);
    }
    puts("contained");
}
