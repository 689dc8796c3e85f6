// attack: fills all places that it may write to
// expect: MLE

#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

int main(void) {
    static const char *const FOLDERS[] = {"/work", "/tmp", "/dev/shm"};
    static char block[1 << 20];
    for (int file = 0; file < 30; file++) {
        char name[60];
        snprintf(name, sizeof name, "%s/%d", FOLDERS[file % 3], file);
        int fd = open(name, O_CREAT | O_WRONLY, 0666);
        for (int i = 0; i < 30; i++) write(fd, block, sizeof block);
        close(fd);
    }
    puts("BREACH: 900 MiB were written");
}
