// attack: looks for devices beyond the five harmless ones
// expect: WA

#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

int main(void) {
    static const char *const HARMLESS = " null zero full random urandom ";
    DIR *dev = opendir("/dev");
    for (struct dirent *entry; dev && (entry = readdir(dev));) {
        char path[400], name[300];
        struct stat status;
        snprintf(path, sizeof path, "/dev/%s", entry->d_name);
        snprintf(name, sizeof name, " %s ", entry->d_name);
        if (lstat(path, &status) == 0 && (S_ISCHR(status.st_mode) || S_ISBLK(status.st_mode)) && !strstr(HARMLESS, name)) {
            printf("BREACH: there is %s\n", path);
        }
    }
    static const char *const DANGEROUS[] = {"mem", "kmem", "kmsg", "fuse", "tty", "console", "kvm", "vda", "sda",
                                            "vsock", "loop-control", "ptmx", "net/tun", "mapper/control", "hpet"};
    for (unsigned i = 0; i < sizeof DANGEROUS / sizeof *DANGEROUS; i++) {
        char path[100];
        snprintf(path, sizeof path, "/dev/%s", DANGEROUS[i]);
        if (open(path, O_RDONLY | O_NONBLOCK) >= 0) printf("BREACH: %s can be opened\n", path);
    }
    if (open("/dev/evil", O_CREAT | O_WRONLY, 0666) >= 0 || unlink("/dev/null") == 0) puts("BREACH: /dev is writable");
    puts("contained");
}
