// topic: clocks go forward
// output: forward, after 2020

#include <stdio.h>
#include <time.h>

int main(void) {
    clock_t first = clock();
    struct timespec begin, end;
    clock_gettime(CLOCK_MONOTONIC, &begin);
    volatile unsigned n = 0;
    while (n < 1000000) n = n + 1;
    clock_gettime(CLOCK_MONOTONIC, &end);
    double seconds = (double)(end.tv_sec - begin.tv_sec) + (end.tv_nsec - begin.tv_nsec) / 1e9;
    int forward = clock() >= first && seconds > 0 && seconds < 10;
    printf("%s, %s\n", forward ? "forward" : "stuck", time(NULL) > 1577836800 ? "after 2020" : "in the past");
}
