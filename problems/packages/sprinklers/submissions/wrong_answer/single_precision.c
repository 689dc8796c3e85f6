/* Computes with float instead of double. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

struct interval {
    float end, beginning;
};

static int by_end(const void *p, const void *q) {
    float a = ((const struct interval *)p)->end, b = ((const struct interval *)q)->end;
    return (a > b) - (a < b);
}

int main(void) {
    int n, k;
    static float x[2000], y[2000];
    static struct interval intervals[2000];
    if (scanf("%d %d", &n, &k) != 2) return 1;
    float low = 0, high = 3e6f;
    for (int i = 0; i < n; i++) {
        if (scanf("%f %f", &x[i], &y[i]) != 2) return 1;
        if (fabsf(y[i]) > low) low = fabsf(y[i]);
    }
    for (int round = 0; round < 60; round++) {
        float middle = (low + high) / 2, last = -1e18f;
        for (int i = 0; i < n; i++) {
            float square = middle * middle - y[i] * y[i];
            float reach = square > 0 ? sqrtf(square) : 0;
            intervals[i] = (struct interval){x[i] + reach, x[i] - reach};
        }
        qsort(intervals, n, sizeof *intervals, by_end);
        int used = 0;
        for (int i = 0; i < n; i++)
            if (intervals[i].beginning > last) {
                last = intervals[i].end;
                used++;
            }
        if (used <= k) high = middle;
        else low = middle;
    }
    printf("%.6f\n", high);
    return 0;
}
