// attack: lets short-lived children compute that nobody ever waits for, so that their time is added up nowhere
// expect: TLE SV

#include <signal.h>
#include <time.h>
#include <unistd.h>

int main(void) {
    signal(SIGCHLD, SIG_IGN);
    for (;;) {
        pid_t child = fork();
        if (child == 0) {
            while (clock() < CLOCKS_PER_SEC / 500) {
            }
            _exit(0);
        }
        usleep(2500);
    }
}
