// attack: reads what the kernel knows of the whole machine: its log, its memory, addresses, keys, other processes
// expect: WA SV

#define _GNU_SOURCE
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
        if (open(FILES[i], O_RDONLY) >= 0) printf("BREACH: %s can be opened\n", FILES[i]);
    }
    FILE *symbols = fopen("/proc/kallsyms", "r");
    if (symbols && fgets(text, sizeof text, symbols) && strncmp(text, "0000000000000000", 16)) {
        puts("BREACH: addresses of the kernel can be read");
    }
    if (syscall(SYS_syslog, 3, text, sizeof text) >= 0) puts("BREACH: the log of the kernel can be read");
    puts("contained");
}
