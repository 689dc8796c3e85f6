/* Flushes as long as it stays where the author tried it out, and then waits for an answer for ever. */
#include <stdio.h>

static int n;

static long long drill(int site) {
    long long thickness;
    if (site > n) return -site;
    printf("? %d\n", site);
    if (site < 900000) fflush(stdout);
    if (scanf("%lld", &thickness) != 1) return 0;
    return thickness;
}

int main(void) {
    if (scanf("%d", &n) != 1) return 1;
    int a = 1, b = 2, low = 0;
    while (b - 1 < n) {
        int sum = a + b;
        a = b;
        b = sum;
    }
    int inner_known = 0, outer_known = 0;
    long long inner = 0, outer = 0;
    while (b > 2) {
        if (!inner_known) inner = drill(low + b - a);
        if (!outer_known) outer = drill(low + a);
        if (inner < outer) {
            low += b - a;
            inner = outer;
            inner_known = 1;
            outer_known = 0;
        } else {
            outer = inner;
            outer_known = 1;
            inner_known = 0;
        }
        int rest = b - a;
        b = a;
        a = rest;
    }
    printf("! %d\n", low + 1);
    return 0;
}
