// attack: looks into init through /proc/1
// expect: WA

#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

int main(void) {
    static const char *const FILES[] = {"environ", "mem", "maps", "auxv", "stack", "syscall", "exe", "io", "pagemap"};
    char path[100], text[100];
    for (unsigned i = 0; i < sizeof FILES / sizeof *FILES; i++) {
        snprintf(path, sizeof path, "/proc/1/%s", FILES[i]);
        int fd = open(path, O_RDONLY);
        if (fd >= 0 && read(fd, text, sizeof text) >= 0) printf("BREACH: %s can be read\n", path);
    }
    static const char *const LINKS[] = {"root", "cwd", "exe", "ns/mnt", "ns/pid"};
    for (unsigned i = 0; i < sizeof LINKS / sizeof *LINKS; i++) {
        snprintf(path, sizeof path, "/proc/1/%s", LINKS[i]);
        if (readlink(path, text, sizeof text) > 0) printf("BREACH: %s can be followed\n", path);
    }
    DIR *fds = opendir("/proc/1/fd");
    if (fds && readdir(fds)) puts("BREACH: the descriptors of init can be listed");
    puts("contained");
}
