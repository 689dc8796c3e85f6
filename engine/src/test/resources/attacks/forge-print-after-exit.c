// attack: prints on after its end, from a child
// expect: WA

#include <stdio.h>
#include <unistd.h>

int main(void) {
    if (fork() == 0) {
        setsid();
        usleep(30000);
        write(1, "BREACH: printed after the end\n", 30);
        usleep(300000);
        write(1, "BREACH: printed after the end\n", 30);
    }
    puts("contained");
}
