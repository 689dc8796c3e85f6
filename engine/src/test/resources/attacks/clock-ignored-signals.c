// attack: ignores and blocks every signal, and computes
// expect: TLE

#define _GNU_SOURCE
#include <signal.h>

int main(void) {
    for (int signal = 1; signal < 65; signal++) sigignore(signal);
    sigset_t all;
    sigfillset(&all);
    sigprocmask(SIG_BLOCK, &all, NULL);
    for (volatile int i = 0;; i++) {
    }
}
