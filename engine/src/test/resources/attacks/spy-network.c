// attack: reaches the machine's own services, the world, or other runs over the network
// expect: WA SV

#include <arpa/inet.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

int main(void) {
    static const char *const HOSTS[] = {"127.0.0.1", "1.1.1.1", "169.254.169.254", "10.0.0.1"};
    for (unsigned i = 0; i < sizeof HOSTS / sizeof *HOSTS; i++) {
        for (int kind = 1; kind <= 3; kind++) {
            struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(kind == 1 ? 22 : 53)};
            inet_pton(AF_INET, HOSTS[i], &address.sin_addr);
            int fd = socket(AF_INET, kind, 0);
            if (fd >= 0 && connect(fd, (struct sockaddr *)&address, sizeof address) == 0 && send(fd, "x", 1, MSG_NOSIGNAL) == 1) {
                printf("BREACH: %s can be reached\n", HOSTS[i]);
            }
            close(fd);
        }
    }
    static const char *const SERVICES[] = {"/run/docker.sock", "/var/run/docker.sock", "/run/dbus/system_bus_socket",
                                           "/run/containerd/containerd.sock", "/run/systemd/notify", "/dev/log"};
    for (unsigned i = 0; i < sizeof SERVICES / sizeof *SERVICES; i++) {
        struct sockaddr_un address = {.sun_family = AF_UNIX};
        strcpy(address.sun_path, SERVICES[i]);
        int fd = socket(AF_UNIX, SOCK_STREAM, 0);
        if (fd >= 0 && connect(fd, (struct sockaddr *)&address, sizeof address) == 0) {
            printf("BREACH: %s can be reached\n", SERVICES[i]);
        }
        close(fd);
    }
    puts("contained");
}
