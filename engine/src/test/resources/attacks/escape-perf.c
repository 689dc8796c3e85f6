// attack: watches the whole machine with performance counters
// expect: SV
// reason: perf_event_open

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <linux/perf_event.h>
int main(void) {
    struct perf_event_attr attributes = {.type = PERF_TYPE_SOFTWARE, .size = sizeof attributes, .exclude_kernel = 1};
    long result = syscall(SYS_perf_event_open, &attributes, 0, -1, -1, 0);
    if (result >= 0) puts("BREACH: perf_event_open is permitted");
    printf("contained: %s\n", strerror(errno));
}
