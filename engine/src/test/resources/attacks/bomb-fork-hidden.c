// attack: a fork bomb whose first process ends at once, so that nobody seems to be there any more
// expect: WA SV

#include <stdio.h>
#include <unistd.h>

int main(void) {
    if (fork() == 0) {
        setsid();
        for (;;) fork();
    }
    usleep(50000);
    puts("contained");
}
