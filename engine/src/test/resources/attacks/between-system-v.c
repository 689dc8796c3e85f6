// attack: leaves shared memory, semaphores and messages of System V for the next run
// expect: WA
// tests: 2

#include <stdio.h>
#include <sys/ipc.h>
#include <sys/msg.h>
#include <sys/sem.h>
#include <sys/shm.h>

int main(void) {
    int run;
    scanf("run %d", &run);
    if (run == 1) {
        shmget(4711, 4096, IPC_CREAT | 0666);
        semget(4711, 1, IPC_CREAT | 0666);
        msgget(4711, IPC_CREAT | 0666);
    } else {
        if (shmget(4711, 0, 0) >= 0) puts("BREACH: shared memory of run 1");
        if (semget(4711, 0, 0) >= 0) puts("BREACH: a semaphore of run 1");
        if (msgget(4711, 0) >= 0) puts("BREACH: messages of run 1");
    }
    puts("contained");
}
