// attack: leaves processes for the next run: orphans in sessions of their own that ignore every signal
// expect: WA
// tests: 2

#define _GNU_SOURCE
#include <dirent.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

int main(void) {
    int run;
    scanf("run %d", &run);
    DIR *proc = opendir("/proc");
    for (struct dirent *entry; proc && (entry = readdir(proc));) {
        int pid = atoi(entry->d_name);
        if (pid > 1 && pid != getpid()) printf("BREACH: process %d of run 1\n", pid);
    }
    for (int i = 0; i < 10 && run == 1; i++) {
        if (fork() == 0) {
            setsid();
            if (fork() == 0) {
                for (int signal = 1; signal < 65; signal++) sigignore(signal);
                for (;;) sleep(1);
            }
            _exit(0);
        }
    }
    puts("contained");
}
