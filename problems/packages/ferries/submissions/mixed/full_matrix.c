/* @EXPECTED_RESULTS@: MEMORY-LIMIT
 * One byte for each pair of islands, all of them written to: 2.5 GB. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(void) {
    int n, m, q;
    if (scanf("%d %d %d", &n, &m, &q) != 3) return 1;
    size_t side = (size_t)n + 1;
    char *reach = malloc(side * side);
    int *u = malloc((m + 1) * sizeof *u), *v = malloc((m + 1) * sizeof *v), *closure = malloc(q * sizeof *closure);
    char *closed = calloc(m + 1, 1);
    long long *answer = malloc(q * sizeof *answer);
    int *members = malloc(side * sizeof *members), *others = malloc(side * sizeof *others);
    memset(reach, 1, side * side);
    memset(reach, 0, side * side);
    for (int i = 1; i <= n; i++) reach[side * i + i] = 1;
    for (int i = 1; i <= m; i++)
        if (scanf("%d %d", &u[i], &v[i]) != 2) return 1;
    for (int i = 0; i < q; i++) {
        if (scanf("%d", &closure[i]) != 1) return 1;
        closed[closure[i]] = 1;
    }
    long long pairs = 0;
    for (int step = 1; step <= m + q; step++) {
        int line = step <= m ? step : closure[m + q - step];
        if (step <= m && closed[line]) continue;
        if (step > m) answer[m + q - step] = pairs;
        if (reach[side * u[line] + v[line]]) continue;
        int a = 0, b = 0;
        for (int i = 1; i <= n; i++) {
            if (reach[side * u[line] + i]) members[a++] = i;
            if (reach[side * v[line] + i]) others[b++] = i;
        }
        for (int i = 0; i < a; i++)
            for (int j = 0; j < b; j++) reach[side * members[i] + others[j]] = reach[side * others[j] + members[i]] = 1;
        pairs += (long long)a * b;
    }
    for (int i = 0; i < q; i++) printf("%lld\n", answer[i]);
    return 0;
}
