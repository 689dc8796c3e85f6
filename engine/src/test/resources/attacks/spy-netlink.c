// attack: asks the kernel over netlink for interfaces, listens to its events and to audit
// expect: WA SV

#include <linux/netlink.h>
#include <stdio.h>
#include <sys/socket.h>
#include <unistd.h>

int main(void) {
    for (int protocol = 0; protocol < 24; protocol++) {
        int fd = socket(AF_NETLINK, SOCK_RAW, protocol);
        if (fd >= 0) printf("BREACH: netlink protocol %d\n", protocol);
    }
    puts("contained");
}
