// Local search with a queue of the members that may be unhappy.
#include <cstdio>
#include <deque>
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
    std::vector<bool> red(n + 1, true);
    std::deque<int> queue;
    for (int i = 1; i <= n; i++) queue.push_back(i);
    while (!queue.empty()) {
        int member = queue.front();
        queue.pop_front();
        int near = 0;
        for (int other : opponents[member]) near += red[other] == red[member];
        if (near < 2) continue;
        red[member] = !red[member];
        for (int other : opponents[member]) queue.push_back(other);
    }
    for (int i = 1; i <= n; i++) std::printf("%s%c", red[i] ? "red" : "blue", i < n ? ' ' : '\n');
}
