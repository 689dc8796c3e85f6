// attack: ends, stops or confuses init with signals; it alone must be alive afterwards
// expect: WA

#define _GNU_SOURCE
#include <signal.h>
#include <stdio.h>
#include <sys/syscall.h>
#include <unistd.h>

int main(void) {
    for (int signal = 1; signal <= 64; signal++) {
        kill(1, signal);
        kill(getppid(), signal);
        syscall(SYS_tgkill, 1, 1, signal);
        syscall(SYS_tkill, 1, signal);
        siginfo_t info = {.si_signo = signal, .si_code = SI_QUEUE};
        syscall(SYS_rt_sigqueueinfo, 1, signal, &info);
        syscall(SYS_rt_tgsigqueueinfo, 1, 1, signal, &info);
    }
    for (int i = 0; i < 20000; i++) kill(1, SIGCHLD);
    kill(-1, SIGKILL);
    kill(-1, SIGSTOP);
    if (kill(0, 0) != 0) puts("its own group is gone");
    puts("contained");
}
