// attack: has the kernel kill init instead, when memory runs out: all of it is in files, and it asks to be spared
// expect: MLE

#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

int main(void) {
    for (int score = -1000; score <= 0; score += 500) {
        int fd = open("/proc/self/oom_score_adj", O_WRONLY);
        char text[20];
        int length = snprintf(text, sizeof text, "%d", score);
        write(fd, text, (size_t)length);
        close(fd);
    }
    static char page[1 << 16];
    for (int file = 0; file < 20; file++) {
        char name[40];
        snprintf(name, sizeof name, "/tmp/%d", file);
        int fd = open(name, O_CREAT | O_WRONLY, 0600);
        for (int i = 0; i < 16 * 32 && write(fd, page, sizeof page) > 0; i++) {
        }
        close(fd);
    }
    puts("contained");
}
