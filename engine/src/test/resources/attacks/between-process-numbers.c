// attack: tells the next run something by the number of processes that it has started
// expect: WA
// known-on: docker
// tests: 2

#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>

int main(void) {
    int run;
    scanf("run %d", &run);
    if (run == 2 && getpid() > 40) printf("BREACH: run 1 says %d\n", getpid());
    for (int i = 0; i < 100 && run == 1; i++) {
        if (fork() == 0) _exit(0);
        wait(NULL);
    }
    puts("contained");
}
