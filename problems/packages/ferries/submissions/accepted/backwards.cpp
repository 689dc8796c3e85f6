// Reads the closures backwards: lines are opened, groups are united by size.
#include <cstdio>
#include <numeric>
#include <utility>
#include <vector>

struct Groups {
    std::vector<int> parent, size;
    long long pairs = 0;

    explicit Groups(int n) : parent(n + 1), size(n + 1, 1) { std::iota(parent.begin(), parent.end(), 0); }

    int find(int v) {
        while (parent[v] != v) v = parent[v] = parent[parent[v]];
        return v;
    }

    void unite(int u, int v) {
        u = find(u), v = find(v);
        if (u == v) return;
        if (size[u] < size[v]) std::swap(u, v);
        pairs += 1LL * size[u] * size[v];
        parent[v] = u;
        size[u] += size[v];
    }
};

int main() {
    int n, m, q;
    if (std::scanf("%d %d %d", &n, &m, &q) != 3) return 1;
    std::vector<std::pair<int, int>> lines(m + 1);
    for (int i = 1; i <= m; i++)
        if (std::scanf("%d %d", &lines[i].first, &lines[i].second) != 2) return 1;
    std::vector<int> closures(q);
    std::vector<bool> closed(m + 1);
    for (int& line : closures) {
        if (std::scanf("%d", &line) != 1) return 1;
        closed[line] = true;
    }
    Groups groups(n);
    for (int i = 1; i <= m; i++)
        if (!closed[i]) groups.unite(lines[i].first, lines[i].second);
    std::vector<long long> answers(q);
    for (int i = q - 1; i >= 0; i--) {
        answers[i] = groups.pairs;
        groups.unite(lines[closures[i]].first, lines[closures[i]].second);
    }
    for (long long answer : answers) std::printf("%lld\n", answer);
}
