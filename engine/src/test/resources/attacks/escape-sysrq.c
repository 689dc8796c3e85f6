// attack: asks the kernel for something over /proc/sysrq-trigger; for its help only, should it be heard
// expect: WA

#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

int main(void) {
    int fd = open("/proc/sysrq-trigger", O_WRONLY);
    if (fd >= 0 && write(fd, "h", 1) == 1) puts("BREACH: the kernel took the order");
    puts("contained");
}
