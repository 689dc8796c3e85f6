// attack: reads what the kernel knows of the whole machine: its log, its memory, addresses, keys, other processes
// expect: WA SV

#define _GNU_SOURCE
#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

int main(void) {
    static const char *const FILES[] = {"/proc/kcore", "/proc/kmsg", "/proc/sched_debug", "/proc/vmallocinfo", "/proc/slabinfo",
                                        "/sys/kernel/debug", "/sys/kernel/security", "/sys/firmware", "/sys/kernel/vmcoreinfo",
                                        "/var/log", "/root", "/home", "/run", "/boot", "/etc/shadow", "/etc/ssh",
                                        "/etc/machine-id", "/var/lib/docker"};
    char text[4096];
    for (unsigned i = 0; i < sizeof FILES / sizeof *FILES; i++) {
        int fd = open(FILES[i], O_RDONLY);
        DIR *folder = fd < 0 ? NULL : fdopendir(fd);
        for (struct dirent *entry; folder && (entry = readdir(folder));) {
            if (entry->d_name[0] != '.') printf("BREACH: %s/%s is there\n", FILES[i], entry->d_name);
        }
        if (fd >= 0 && !folder && read(fd, text, 1) > 0) printf("BREACH: %s can be read\n", FILES[i]);
    }
    FILE *symbols = fopen("/proc/kallsyms", "r");
    if (symbols && fgets(text, sizeof text, symbols) && strncmp(text, "0000000000000000", 16)) {
        puts("BREACH: addresses of the kernel can be read");
    }
    if (syscall(SYS_syslog, 3, text, sizeof text) >= 0) puts("BREACH: the log of the kernel can be read");
    puts("contained");
}
