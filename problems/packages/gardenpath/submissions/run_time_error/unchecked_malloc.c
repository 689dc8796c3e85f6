/* Asks for a table of n + 1 numbers and does not look at the answer. */
#include <stdio.h>
#include <stdlib.h>

int main(void) {
    long long n, colours[4];
    int t, length[4];
    if (scanf("%lld %d", &n, &t) != 2) return 1;
    for (int i = 0; i < t; i++)
        if (scanf("%d %lld", &length[i], &colours[i]) != 2) return 1;
    long long (*ways)[5] = calloc((size_t)n + 1, sizeof *ways);
    ways[0][4] = 1;
    for (long long metre = 1; metre <= n; metre++)
        for (int i = 0; i < t; i++) {
            if (metre < length[i]) continue;
            long long *from = ways[metre - length[i]];
            ways[metre][i] = colours[i] * ((from[4] - from[i] + 1000000007) % 1000000007) % 1000000007;
            ways[metre][4] = (ways[metre][4] + ways[metre][i]) % 1000000007;
        }
    printf("%lld\n", ways[n][4]);
    return 0;
}
