// attack: takes the processor for itself: real-time scheduling, negative nice values, locked memory
// expect: WA

#define _GNU_SOURCE
#include <sched.h>
#include <stdio.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

int main(void) {
    struct sched_param parameter = {.sched_priority = 1};
    if (sched_setscheduler(0, SCHED_FIFO, &parameter) == 0) puts("BREACH: it runs in real time");
    if (sched_setscheduler(0, SCHED_RR, &parameter) == 0) puts("BREACH: it runs in real time");
    if (setpriority(PRIO_PROCESS, 0, -20) == 0) puts("BREACH: it goes before all others");
    if (syscall(SYS_ioprio_set, 1, 0, 1 << 13) == 0) puts("BREACH: its input goes before all others'");
    if (mlockall(MCL_CURRENT | MCL_FUTURE) == 0 && mmap(NULL, 32 << 20, PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) != MAP_FAILED) {
        puts("BREACH: 32 MiB are locked in memory");
    }
    puts("contained");
}
