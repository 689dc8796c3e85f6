// All distances between all states: 3 GB for the largest map.
#include <algorithm>
#include <cstdio>
#include <vector>

int main() {
    int n, p, c, k;
    if (std::scanf("%d %d %d %d", &n, &p, &c, &k) != 4) return 1;
    const int states = n * (k + 1);
    const long long infinity = 1LL << 60;
    std::vector<std::vector<long long>> distance(states, std::vector<long long>(states, infinity));
    for (int state = 0; state < states; state++) distance[state][state] = 0;
    for (int i = 0; i < p + c; i++) {
        int u, v, minutes = 0;
        if (std::scanf("%d %d", &u, &v) != 2 || (i < p && std::scanf("%d", &minutes) != 1)) return 1;
        u--, v--;
        for (int used = 0; used + (i >= p) <= k; used++) {
            int a = used * n, b = (used + (i >= p)) * n;
            distance[a + u][b + v] = std::min<long long>(distance[a + u][b + v], minutes);
            distance[a + v][b + u] = std::min<long long>(distance[a + v][b + u], minutes);
        }
    }
    for (int via = 0; via < states; via++)
        for (int a = 0; a < states; a++) {
            if (distance[a][via] == infinity) continue;
            for (int b = 0; b < states; b++)
                distance[a][b] = std::min(distance[a][b], distance[a][via] + distance[via][b]);
        }
    long long best = infinity;
    for (int used = 0; used <= k; used++) best = std::min(best, distance[0][used * n + n - 1]);
    if (best == infinity) std::puts("impossible");
    else std::printf("%lld\n", best);
}
