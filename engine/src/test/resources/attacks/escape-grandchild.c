// attack: has an orphan in a session of its own do what is forbidden, while the program itself prints on
// expect: SV
// reason: ptrace

#include <stdio.h>
#include <sys/ptrace.h>
#include <unistd.h>

int main(void) {
    if (fork() == 0) {
        setsid();
        if (fork() == 0) {
            if (ptrace(PTRACE_TRACEME, 0, NULL, NULL) == 0) puts("BREACH: it got through");
            pause();
        }
        _exit(0);
    }
    for (int i = 0; i < 300; i++) usleep(1000);
    puts("contained");
}
