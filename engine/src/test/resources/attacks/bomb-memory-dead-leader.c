// attack: takes all memory after its first thread has ended, which is the one that the kernel shows
// expect: MLE

#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static void *eat(void *argument) {
    usleep(10000);
    for (int i = 0; i < 300; i++) {
        memset(malloc(1 << 20), 1, 1 << 20);
        usleep(500);
    }
    write(1, "BREACH: 300 MiB\n", 16);
    _exit(0);
    return argument;
}

int main(void) {
    pthread_t thread;
    pthread_create(&thread, NULL, eat, NULL);
    pthread_exit(NULL);
}
