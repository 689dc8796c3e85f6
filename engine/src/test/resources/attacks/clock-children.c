// attack: lets children compute, one after the other, each for less than the limit
// expect: TLE SV

#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

int main(void) {
    for (;;) {
        if (fork() == 0) {
            while (clock() < CLOCKS_PER_SEC / 20) {
            }
            _exit(0);
        }
        wait(0);
    }
}
