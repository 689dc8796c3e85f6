// attack: stops itself, and all that it has started
// expect: TLE
// lane: waiting

#include <signal.h>
#include <unistd.h>

int main(void) {
    for (int i = 0; i < 5; i++) {
        if (fork() == 0) {
            raise(SIGSTOP);
            pause();
        }
    }
    raise(SIGSTOP);
}
