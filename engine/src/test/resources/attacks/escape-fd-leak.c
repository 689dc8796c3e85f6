// attack: looks for descriptors that were left open for it
// expect: WA

#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

int main(void) {
    for (int fd = 0; fd < 4096; fd++) {
        struct stat status;
        if (fstat(fd, &status) != 0) continue;
        char path[40], target[200] = "";
        snprintf(path, sizeof path, "/proc/self/fd/%d", fd);
        readlink(path, target, sizeof target - 1);
        if (fd > 2) printf("BREACH: descriptor %d is %s\n", fd, target);
        else if (!S_ISFIFO(status.st_mode)) printf("BREACH: stream %d is %s\n", fd, target);
    }
    puts("contained");
}
