// attack: looks for processes other than its own, of this run, of init and of a run that goes on beside it
// expect: WA
// at-once: 2

#include <dirent.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

int main(void) {
    for (int i = 0; i < 100; i++) {
        DIR *proc = opendir("/proc");
        for (struct dirent *entry; proc && (entry = readdir(proc));) {
            int pid = atoi(entry->d_name);
            if (pid > 1 && pid != getpid()) printf("BREACH: process %d\n", pid);
        }
        closedir(proc);
        usleep(3000);
    }
    for (int pid = 2; pid < 1000; pid++) {
        if (pid != getpid() && kill(pid, 0) == 0) printf("BREACH: process %d can be signalled\n", pid);
    }
    puts("contained");
}
