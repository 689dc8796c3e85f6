// attack: computes in 40 threads, each of them for less than the limit
// expect: TLE

#include <pthread.h>
#include <time.h>

static void *burn(void *argument) {
    struct timespec used;
    do {
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    } while (used.tv_nsec < 200000000 && used.tv_sec == 0);
    return argument;
}

int main(void) {
    pthread_t threads[40];
    for (int i = 0; i < 40; i++) pthread_create(&threads[i], 0, burn, 0);
    for (int i = 0; i < 40; i++) pthread_join(threads[i], 0);
}
