// attack: starts threads until there are no more
// expect: WA

#include <pthread.h>
#include <stdio.h>
#include <unistd.h>

static void *wait(void *argument) {
    pause();
    return argument;
}

int main(void) {
    pthread_attr_t small;
    pthread_attr_init(&small);
    pthread_attr_setstacksize(&small, 64 << 10);
    pthread_t thread;
    int started = 0;
    while (started < 5000 && pthread_create(&thread, &small, wait, NULL) == 0) started++;
    if (started > 50) printf("BREACH: %d threads\n", started);
    printf("contained: %d\n", started);
    fflush(stdout);
    _exit(0);
}
