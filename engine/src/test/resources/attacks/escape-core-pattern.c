// attack: has the kernel start a program on the host at the next crash; writes what is there, should it be permitted
// expect: WA

#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

int main(void) {
    static const char *const FILES[] = {"/proc/sys/kernel/core_pattern", "/proc/sys/kernel/modprobe",
                                        "/proc/sys/kernel/hotplug", "/proc/sys/fs/binfmt_misc/register",
                                        "/proc/sys/vm/overcommit_memory", "/proc/sys/kernel/ns_last_pid",
                                        "/proc/sys/net/ipv4/ip_forward", "/proc/sys/kernel/domainname"};
    for (unsigned i = 0; i < sizeof FILES / sizeof *FILES; i++) {
        char text[300] = "";
        int in = open(FILES[i], O_RDONLY);
        ssize_t n = in < 0 ? 0 : read(in, text, sizeof text);
        int out = open(FILES[i], O_WRONLY);
        if (out >= 0 && write(out, text, n > 0 ? (size_t)n : 0) >= 0) printf("BREACH: %s can be written\n", FILES[i]);
    }
    puts("contained");
}
