// attack: opens the kinds of sockets that no namespace contains (vsock reaches the hypervisor) or that are seldom tried
// expect: WA SV

#include <stdio.h>
#include <sys/socket.h>
#include <unistd.h>

int main(void) {
    for (int family = 2; family < 50; family++) {
        for (int kind = 1; kind <= 5; kind++) {
            int fd = socket(family, kind, 0);
            if (fd >= 0) printf("BREACH: a socket of family %d, kind %d\n", family, kind);
        }
    }
    puts("contained");
}
