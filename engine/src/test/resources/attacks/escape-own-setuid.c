// attack: makes a program of its own that runs as root, gives files away, and makes device nodes
// expect: WA

#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/sysmacros.h>
#include <sys/fsuid.h>
#include <unistd.h>

static void node(const char *name, mode_t kind, unsigned major, unsigned minor) {
    if (syscall(SYS_mknod, name, kind | 0666, makedev(major, minor)) == 0) {
        printf("BREACH: the device %s can be made\n", name);
        if (open(name, O_RDONLY) >= 0) printf("BREACH: and opened\n");
    }
}

int main(void) {
    int fd = open("/work/root", O_CREAT | O_RDWR, 0755);
    if (chown("/work/root", 0, 0) == 0) puts("BREACH: a file can be given to root");
    chmod("/work/root", 06755);
    if (fd < 0) return 1;
    if (setuid(0) == 0 || seteuid(0) == 0 || setresuid(0, 0, 0) == 0) puts("BREACH: it is root");
    if (setgid(0) == 0 || setegid(0) == 0) puts("BREACH: its group is root's");
    gid_t none = 0;
    if (syscall(SYS_setgroups, 1, &none) == 0) puts("BREACH: it chooses its groups");
    if (setfsuid(0) == 0 && setfsuid(0) == 0) puts("BREACH: the file system takes it for root");
    node("/work/memory", S_IFCHR, 1, 1);
    node("/tmp/disk", S_IFBLK, 254, 0);
    node("/dev/shm/log", S_IFCHR, 1, 11);
    node("/dev/tun", S_IFCHR, 10, 200);
    puts("contained");
}
