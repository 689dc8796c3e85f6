// attack: kills everything, the checker and the judge among it
// expect: WA
// checking: interactive

#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

int main(void) {
    kill(-1, SIGKILL);
    for (int pid = 2; pid < 4000; pid++) {
        if (pid != getpid()) kill(pid, SIGKILL);
    }
    for (int i = 0; i < 200; i++) puts("contained");
}
