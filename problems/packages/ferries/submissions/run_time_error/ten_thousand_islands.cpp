// Believes that nobody has more than 10,000 islands; at() throws for the others.
#include <array>
#include <cstdio>
#include <vector>

static std::array<int, 10001> parent;
static std::array<long long, 10001> size;

static int find(int v) {
    while (parent.at(v) != v) v = parent[v] = parent[parent[v]];
    return v;
}

int main() {
    int n, m, q;
    if (std::scanf("%d %d %d", &n, &m, &q) != 3) return 1;
    for (int i = 0; i <= n; i++) {
        parent.at(i) = i;
        size.at(i) = 1;
    }
    std::vector<int> u(m + 1), v(m + 1), closures(q);
    std::vector<bool> closed(m + 1);
    for (int i = 1; i <= m; i++)
        if (std::scanf("%d %d", &u[i], &v[i]) != 2) return 1;
    for (int& line : closures) {
        if (std::scanf("%d", &line) != 1) return 1;
        closed[line] = true;
    }
    long long pairs = 0;
    auto unite = [&](int line) {
        int a = find(u[line]), b = find(v[line]);
        if (a == b) return;
        pairs += size[a] * size[b];
        size[a] += size[b];
        parent[b] = a;
    };
    for (int i = 1; i <= m; i++)
        if (!closed[i]) unite(i);
    std::vector<long long> answers;
    for (int i = q - 1; i >= 0; i--) {
        answers.push_back(pairs);
        unite(closures[i]);
    }
    for (int i = q - 1; i >= 0; i--) std::printf("%lld\n", answers[i]);
}
