// Searches all groups again after each closure.
#include <cstdio>
#include <utility>
#include <vector>

int main() {
    int n, m, q;
    if (std::scanf("%d %d %d", &n, &m, &q) != 3) return 1;
    std::vector<std::vector<std::pair<int, int>>> neighbours(n + 1);
    for (int i = 1; i <= m; i++) {
        int u, v;
        if (std::scanf("%d %d", &u, &v) != 2) return 1;
        neighbours[u].push_back({v, i});
        neighbours[v].push_back({u, i});
    }
    std::vector<bool> closed(m + 1);
    for (int i = 0; i < q; i++) {
        int line;
        if (std::scanf("%d", &line) != 1) return 1;
        closed[line] = true;
        std::vector<bool> seen(n + 1);
        long long pairs = 0;
        for (int start = 1; start <= n; start++) {
            if (seen[start]) continue;
            std::vector<int> group{start};
            seen[start] = true;
            for (size_t at = 0; at < group.size(); at++)
                for (auto [other, through] : neighbours[group[at]])
                    if (!closed[through] && !seen[other]) {
                        seen[other] = true;
                        group.push_back(other);
                    }
            pairs += 1LL * group.size() * (group.size() - 1) / 2;
        }
        std::printf("%lld\n", pairs);
    }
}
