// attack: catches the signal for too much time, raises the limit, and computes on
// expect: TLE

#include <signal.h>
#include <sys/resource.h>

static void more(int signal) {
    (void)signal;
    struct rlimit all = {RLIM_INFINITY, RLIM_INFINITY};
    setrlimit(RLIMIT_CPU, &all);
}

int main(void) {
    signal(SIGXCPU, more);
    more(0);
    struct rlimit little = {0, RLIM_INFINITY};
    setrlimit(RLIMIT_CPU, &little);
    for (volatile int i = 0;; i++) {
    }
}
