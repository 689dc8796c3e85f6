/* Limits are the judge's affair: a program that raises one of its own, as for a larger stack, has it already. */
#ifndef LETSCODE_SYS_RESOURCE_H
#define LETSCODE_SYS_RESOURCE_H
#include_next <sys/resource.h>

#define RLIMIT_CPU 0
#define RLIMIT_DATA 2
#define RLIMIT_STACK 3
#define RLIMIT_AS 9
#define RLIM_INFINITY (~0ULL)

typedef unsigned long long rlim_t;
struct rlimit { rlim_t rlim_cur; rlim_t rlim_max; };

static inline int getrlimit(int which, struct rlimit *limit) {
    (void) which;
    limit->rlim_cur = limit->rlim_max = RLIM_INFINITY;
    return 0;
}

static inline int setrlimit(int which, const struct rlimit *limit) {
    (void) which;
    (void) limit;
    return 0;
}
#endif
