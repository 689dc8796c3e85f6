// attack: sleeps, which needs no time of the processor
// expect: TLE
// lane: waiting

#include <unistd.h>

int main(void) {
    for (;;) sleep(1000);
}
