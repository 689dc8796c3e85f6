// attack: opens its own streams the wrong way round, makes them tiny, huge and non-blocking, and takes from them
// expect: WA

#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

int main(void) {
    int out = open("/proc/self/fd/1", O_RDONLY | O_NONBLOCK);
    int in = open("/proc/self/fd/0", O_WRONLY | O_NONBLOCK);
    int err = open("/dev/stderr", O_RDWR | O_NONBLOCK);
    char text[100];
    for (int fd = 0; fd < 3; fd++) {
        fcntl(fd, F_SETPIPE_SZ, 4096);
        fcntl(fd, F_SETPIPE_SZ, 1 << 20);
        fcntl(fd, F_SETFL, O_NONBLOCK | O_ASYNC | O_APPEND);
        fcntl(fd, F_SETOWN, 1);
        fcntl(fd, F_SETSIG, 9);
    }
    for (int i = 0; i < 200; i++) {
        write(in, "run 99 ", 7);
        write(1, "contained ", 10);
        read(out, text, sizeof text);
        read(err, text, sizeof text);
    }
    puts("contained");
}
