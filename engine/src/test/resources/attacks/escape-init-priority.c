// attack: makes init slow, so that its own time is not noticed: lowest priority, one processor, batch scheduling
// expect: WA

#define _GNU_SOURCE
#include <sched.h>
#include <stdio.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

int main(void) {
    if (setpriority(PRIO_PROCESS, 1, 19) == 0) puts("BREACH: init has the lowest priority");
    if (setpriority(PRIO_USER, getuid(), 19) == 0) puts("BREACH: all of its user's processes have the lowest priority");
    if (setpriority(PRIO_PGRP, 1, 19) == 0) puts("BREACH: init's group has the lowest priority");
    struct sched_param parameter = {0};
    if (sched_setscheduler(1, SCHED_IDLE, &parameter) == 0) puts("BREACH: init runs when nobody else does");
    if (sched_setscheduler(1, SCHED_BATCH, &parameter) == 0) puts("BREACH: init is a batch job");
    cpu_set_t one;
    CPU_ZERO(&one);
    CPU_SET(0, &one);
    if (sched_setaffinity(1, sizeof one, &one) == 0) puts("BREACH: init has one processor");
    if (syscall(SYS_ioprio_set, 1, 1, 3 << 13) == 0) puts("BREACH: init waits for everybody else's input");
    struct { unsigned size, policy; unsigned long flags; int nice; unsigned priority; unsigned long r, d, p; } attributes = {
        .size = 48, .policy = SCHED_IDLE};
    if (syscall(314 /* sched_setattr */, 1, &attributes, 0) == 0) puts("BREACH: init runs when nobody else does");
    puts("contained");
}
