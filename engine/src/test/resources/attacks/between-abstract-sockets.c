// attack: two runs at the same time meet at a socket without a file
// expect: WA SV
// at-once: 2

#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

int main(void) {
    int run;
    scanf("run %d", &run);
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    strcpy(address.sun_path + 1, "letscode-meeting");
    int fd = socket(AF_UNIX, SOCK_STREAM, 0);
    if (run == 1) {
        bind(fd, (struct sockaddr *)&address, sizeof address);
        listen(fd, 5);
    }
    for (int turn = 0; turn < 60; turn++) {
        if (run == 2 && connect(fd, (struct sockaddr *)&address, sizeof address) == 0) puts("BREACH: the other run's socket");
        usleep(5000);
    }
    puts("contained");
}
