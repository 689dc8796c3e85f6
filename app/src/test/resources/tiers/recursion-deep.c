// topic: recursion 100,000 calls deep, a depth-first search along a path
// input: 100000
// output: 100000 99999

#include <stdio.h>
#include <stdlib.h>

static int *next, *depth;

static int visit(int node, int from, int level) {
    depth[node] = level;
    int seen = 1;
    for (int step = -1; step <= 1; step += 2) {
        int other = step < 0 ? node - 1 : next[node];
        if (other >= 0 && other != from) seen += visit(other, node, level + 1);
    }
    return seen;
}

int main(void) {
    int n;
    scanf("%d", &n);
    next = malloc(n * sizeof *next);
    depth = malloc(n * sizeof *depth);
    for (int i = 0; i < n; i++) next[i] = i + 1 < n ? i + 1 : -1;
    int seen = visit(0, -1, 0);
    printf("%d %d\n", seen, depth[n - 1]);
}
