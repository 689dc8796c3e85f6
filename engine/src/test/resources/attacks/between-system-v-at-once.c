// attack: two runs at the same time meet in System V objects
// expect: WA
// at-once: 2

#include <stdio.h>
#include <sys/ipc.h>
#include <sys/msg.h>
#include <sys/sem.h>
#include <sys/shm.h>
#include <unistd.h>

int main(void) {
    int run;
    scanf("run %d", &run);
    for (int turn = 0; turn < 60; turn++) {
        shmget(4711 + run, 4096, IPC_CREAT | 0666);
        semget(4711 + run, 1, IPC_CREAT | 0666);
        msgget(4711 + run, IPC_CREAT | 0666);
        if (shmget(4714 - run, 0, 0) >= 0) puts("BREACH: shared memory of the other run");
        if (semget(4714 - run, 0, 0) >= 0) puts("BREACH: a semaphore of the other run");
        if (msgget(4714 - run, 0) >= 0) puts("BREACH: messages of the other run");
        usleep(5000);
    }
    puts("contained");
}
