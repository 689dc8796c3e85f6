// attack: raises its stack's limit, and has a stack in every thread that is as large as that
// expect: MLE RTE WA

#include <pthread.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>

static void *fill(void *argument) {
    char block[32 << 20];
    memset(block, 1, sizeof block);
    return memchr(block, 2, sizeof block) ? argument : NULL;
}

int main(void) {
    struct rlimit all = {RLIM_INFINITY, RLIM_INFINITY};
    if (setrlimit(RLIMIT_STACK, &all) == 0) puts("BREACH: the stack's limit can be raised");
    pthread_t threads[20];
    for (int i = 0; i < 20; i++) pthread_create(&threads[i], NULL, fill, NULL);
    for (int i = 0; i < 20; i++) pthread_join(threads[i], NULL);
    puts("contained");
}
