// attack: does what is forbidden in 40 threads at once, to be overlooked in one of them
// expect: SV
// reason: ptrace

#include <pthread.h>
#include <stdio.h>
#include <sys/ptrace.h>
#include <unistd.h>

static void *forbidden(void *argument) {
    if (ptrace(PTRACE_TRACEME, 0, NULL, NULL) == 0) puts("BREACH: one of them got through");
    return argument;
}

int main(void) {
    pthread_t threads[40];
    for (int i = 0; i < 40; i++) pthread_create(&threads[i], NULL, forbidden, NULL);
    for (int i = 0; i < 40; i++) pthread_join(threads[i], NULL);
    puts("contained");
}
