// attack: enters a namespace by its file
// expect: SV
// reason: setns

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <fcntl.h>
int main(void) {
    long result = -1;
    static const char *const FILES[] = {"/proc/1/ns/mnt", "/proc/1/ns/net", "/proc/self/ns/mnt", "/proc/self/ns/net"};
    for (int i = 0; i < 4 && result < 0; i++) result = syscall(SYS_setns, open(FILES[i], O_RDONLY), 0);
    if (result >= 0) puts("BREACH: setns is permitted");
    printf("contained: %s\n", strerror(errno));
}
