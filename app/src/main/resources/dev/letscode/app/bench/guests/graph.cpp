// Dijkstra on 200,000 places and a million roads.
#include <bits/stdc++.h>
using namespace std;
int main() {
    const int n = 200000, m = 1000000;
    vector<vector<pair<int, int>>> roads(n);
    unsigned x = 3;
    auto next = [&] { return x = x * 1664525u + 1013904223u, x >> 8; };
    for (int i = 0; i < m; i++) {
        int from = next() % n, to = next() % n, length = 1 + next() % 1000;
        roads[from].push_back({to, length});
        roads[to].push_back({from, length});
    }
    vector<long long> distance(n, LLONG_MAX);
    priority_queue<pair<long long, int>, vector<pair<long long, int>>, greater<>> queue;
    distance[0] = 0;
    queue.push({0, 0});
    while (!queue.empty()) {
        auto [d, at] = queue.top();
        queue.pop();
        if (d > distance[at]) continue;
        for (auto [to, length] : roads[at])
            if (d + length < distance[to]) queue.push({distance[to] = d + length, to});
    }
    long long sum = 0;
    for (long long d : distance)
        if (d != LLONG_MAX) sum += d;
    printf("%lld\n", sum);
}
