// Follows every walk that visits no village twice.
#include <cstdio>
#include <vector>

struct Edge {
    int to, minutes;
    bool ride;
};

static std::vector<std::vector<Edge>> edges;
static std::vector<bool> visited;
static int n;
static long long best = -1;

static void walk(int village, int vouchers, long long minutes) {
    if (village == n) {
        if (best < 0 || minutes < best) best = minutes;
        return;
    }
    visited[village] = true;
    for (const Edge& edge : edges[village])
        if (!visited[edge.to] && vouchers >= edge.ride) walk(edge.to, vouchers - edge.ride, minutes + edge.minutes);
    visited[village] = false;
}

int main() {
    int p, c, k;
    if (std::scanf("%d %d %d %d", &n, &p, &c, &k) != 4) return 1;
    edges.resize(n + 1);
    visited.resize(n + 1);
    for (int i = 0; i < p + c; i++) {
        int u, v, minutes = 0;
        if (std::scanf("%d %d", &u, &v) != 2 || (i < p && std::scanf("%d", &minutes) != 1)) return 1;
        edges[u].push_back({v, minutes, i >= p});
        edges[v].push_back({u, minutes, i >= p});
    }
    walk(1, k, 0);
    if (best < 0) std::puts("impossible");
    else std::printf("%lld\n", best);
}
