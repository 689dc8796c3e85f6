// Colours by the parity of the distance to the first member of each group.
#include <cstdio>
#include <vector>

int main() {
    int n, m;
    if (std::scanf("%d %d", &n, &m) != 2) return 1;
    std::vector<std::vector<int>> opponents(n + 1);
    for (int i = 0; i < m; i++) {
        int u, v;
        if (std::scanf("%d %d", &u, &v) != 2) return 1;
        opponents[u].push_back(v);
        opponents[v].push_back(u);
    }
    std::vector<int> distance(n + 1, -1);
    for (int start = 1; start <= n; start++) {
        if (distance[start] >= 0) continue;
        std::vector<int> queue{start};
        distance[start] = 0;
        for (size_t at = 0; at < queue.size(); at++)
            for (int other : opponents[queue[at]])
                if (distance[other] < 0) {
                    distance[other] = distance[queue[at]] + 1;
                    queue.push_back(other);
                }
    }
    for (int i = 1; i <= n; i++) std::printf("%s ", distance[i] % 2 ? "blue" : "red");
    std::printf("\n");
}
