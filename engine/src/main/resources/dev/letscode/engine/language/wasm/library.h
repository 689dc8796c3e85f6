// What Debian's C library for WebAssembly lacks, or gets wrong. Included before every C and C++ source that becomes
// WebAssembly; what a program does not need is not linked.
#ifndef LETSCODE_LIBRARY
#define LETSCODE_LIBRARY

#ifdef __cplusplus
extern "C" {
#endif

// It was compiled to call these: the division of 128-bit numbers among them.
__attribute__((weak)) unsigned long __stack_chk_guard = 0x5bd1e995;

__attribute__((weak, noreturn)) void __stack_chk_fail(void) { __builtin_trap(); }

// Its own write through null pointers, for localtime and mktime. The only time zone is UTC.
__attribute__((weak)) extern const char __utc[4];
__attribute__((weak)) const char __utc[4] = "UTC";

__attribute__((weak)) void __secs_to_zone(long long seconds, int is_local, int *is_dst, long *offset,
                                          long *other_offset, const char **name) {
    (void)seconds;
    (void)is_local;
    *is_dst = 0;
    *offset = 0;
    if (other_offset) *other_offset = 0;
    *name = __utc;
}

struct tm;

// tm_zone comes after nine ints and a long; the structure itself is not declared yet.
__attribute__((weak)) const char *__tm_to_tzname(const struct tm *tm) {
    return ((const char *const *)tm)[10];
}

#ifdef __cplusplus
}
#endif

#endif
