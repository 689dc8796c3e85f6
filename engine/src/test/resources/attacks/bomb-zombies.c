// attack: starts processes that end and are never waited for, until there are no more numbers
// expect: WA TLE SV

#include <stdio.h>
#include <unistd.h>

int main(void) {
    int started = 0;
    for (int i = 0; i < 100000; i++) {
        pid_t child = fork();
        if (child == 0) _exit(0);
        if (child < 0) break;
        started++;
    }
    if (started > 50) printf("BREACH: %d processes\n", started);
    printf("contained: %d\n", started);
}
