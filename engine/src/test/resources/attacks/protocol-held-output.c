// attack: leaves the writing end of its output in a ring of sockets that hold each other, so that it is never closed
// expect: WA

#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static void send_descriptor(int through, int fd) {
    char byte = 'x', room[CMSG_SPACE(sizeof(int))];
    memset(room, 0, sizeof room);
    struct iovec data = {&byte, 1};
    struct msghdr message = {.msg_iov = &data, .msg_iovlen = 1, .msg_control = room, .msg_controllen = sizeof room};
    struct cmsghdr *header = CMSG_FIRSTHDR(&message);
    header->cmsg_level = SOL_SOCKET;
    header->cmsg_type = SCM_RIGHTS;
    header->cmsg_len = CMSG_LEN(sizeof(int));
    memcpy(CMSG_DATA(header), &fd, sizeof fd);
    sendmsg(through, &message, 0);
}

int main(void) {
    int a[2], b[2];
    puts("contained");
    fflush(stdout);
    if (socketpair(AF_UNIX, SOCK_STREAM, 0, a) != 0 || socketpair(AF_UNIX, SOCK_DGRAM, 0, b) != 0) return 0;
    send_descriptor(a[0], 1);
    send_descriptor(a[0], a[1]);
    send_descriptor(b[0], a[0]);
    send_descriptor(a[1], b[1]);
    send_descriptor(b[0], 1);
}
