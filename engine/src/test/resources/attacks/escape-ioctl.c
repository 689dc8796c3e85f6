// attack: freezes, trims and marks file systems, types into a terminal, and asks for signals, over ioctl
// expect: WA SV

#include <fcntl.h>
#include <linux/fs.h>
#include <stdio.h>
#include <sys/ioctl.h>
#include <unistd.h>

int main(void) {
    static const char *const FILES[] = {"/usr", "/work", "/program/program", "/dev/null", "/dev/zero", "/proc/self/ns/net"};
    for (int i = 0; i < 9; i++) {
        int fd = i < 6 ? open(FILES[i], O_RDONLY) : i - 6, flags = FS_IMMUTABLE_FL, one = 1;
        char letter = 'x';
        struct fstrim_range range = {0, -1ull, 0};
        if (ioctl(fd, FIFREEZE, 0) == 0) puts("BREACH: the file system is frozen");
        if (ioctl(fd, FITRIM, &range) == 0) puts("BREACH: the file system is trimmed");
        if (ioctl(fd, FS_IOC_SETFLAGS, &flags) == 0) puts("BREACH: a file cannot be changed any more");
        if (ioctl(fd, TIOCSTI, &letter) == 0) puts("BREACH: a letter was typed");
        if (ioctl(fd, TIOCSCTTY, 1) == 0) puts("BREACH: a terminal was taken");
        if (ioctl(fd, FIOASYNC, &one) == 0) puts("BREACH: signals can be asked for");
        if (ioctl(fd, 0xb703 /* NS_GET_NSTYPE */) >= 0) puts("BREACH: namespaces can be asked");
    }
    puts("contained");
}
