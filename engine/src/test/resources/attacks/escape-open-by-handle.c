// attack: opens a file of the host by its number
// expect: SV
// reason: open_by_handle_at

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <fcntl.h>
int main(void) {
    struct { unsigned bytes; int type; unsigned char handle[8]; } file = {8, 1, {2}};
    long result = syscall(SYS_open_by_handle_at, open("/usr", O_RDONLY), &file, O_RDONLY);
    if (result >= 0) puts("BREACH: open_by_handle_at is permitted");
    printf("contained: %s\n", strerror(errno));
}
