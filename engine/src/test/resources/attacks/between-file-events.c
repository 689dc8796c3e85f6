// attack: watches which files of the machine others open, another run among them
// expect: WA
// at-once: 2

#include <fcntl.h>
#include <stdio.h>
#include <sys/inotify.h>
#include <unistd.h>

int main(void) {
    int run;
    scanf("run %d", &run);
    int events = run == 2 ? inotify_init1(IN_NONBLOCK) : -1;
    inotify_add_watch(events, "/usr/bin/true", IN_OPEN | IN_ACCESS);
    for (int turn = 0; turn < 60; turn++) {
        char text[1000];
        if (run == 1) close(open("/usr/bin/true", O_RDONLY));
        else if (read(events, text, sizeof text) > 0) puts("BREACH: somebody opened the file");
        usleep(5000);
    }
    puts("contained");
}
