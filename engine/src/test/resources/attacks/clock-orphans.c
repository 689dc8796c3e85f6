// attack: ends at once, and leaves orphans in sessions of their own to compute on, which ignore every signal
// expect: WA

#define _GNU_SOURCE
#include <signal.h>
#include <stdio.h>
#include <unistd.h>

int main(void) {
    for (int i = 0; i < 10; i++) {
        if (fork() == 0) {
            setsid();
            if (fork() == 0) {
                for (int signal = 1; signal < 65; signal++) sigignore(signal);
                for (volatile int j = 0;; j++) {
                }
            }
            _exit(0);
        }
    }
    puts("contained");
}
