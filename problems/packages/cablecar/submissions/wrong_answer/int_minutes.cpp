// The minutes of a long walk do not fit an int.
#include <cstdio>
#include <queue>
#include <utility>
#include <vector>

int main() {
    int n, p, c, k;
    if (std::scanf("%d %d %d %d", &n, &p, &c, &k) != 4) return 1;
    struct Edge {
        int to;
        unsigned minutes;
        bool ride;
    };
    std::vector<std::vector<Edge>> edges(n + 1);
    for (int i = 0; i < p + c; i++) {
        int u, v, minutes = 0;
        if (std::scanf("%d %d", &u, &v) != 2 || (i < p && std::scanf("%d", &minutes) != 1)) return 1;
        edges[u].push_back({v, static_cast<unsigned>(minutes), i >= p});
        edges[v].push_back({u, static_cast<unsigned>(minutes), i >= p});
    }
    std::vector<bool> done((k + 1) * (n + 1));
    using State = std::pair<unsigned, int>;
    std::priority_queue<State, std::vector<State>, std::greater<>> queue;
    queue.push({0, 1});
    while (!queue.empty()) {
        auto [minutes, at] = queue.top();
        queue.pop();
        if (done[at]) continue;
        done[at] = true;
        int village = at % (n + 1), used = at / (n + 1);
        if (village == n) {
            std::printf("%u\n", minutes);
            return 0;
        }
        for (const Edge& edge : edges[village]) {
            int next = (used + edge.ride) * (n + 1) + edge.to;
            if (used + edge.ride <= k && !done[next]) queue.push({minutes + edge.minutes, next});
        }
    }
    std::puts("impossible");
}
