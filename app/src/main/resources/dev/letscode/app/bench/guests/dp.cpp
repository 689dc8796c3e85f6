// Knapsack: 2,000 things, capacity 100,000.
#include <bits/stdc++.h>
using namespace std;
int main() {
    const int n = 2000, capacity = 100000;
    vector<int> best(capacity + 1);
    unsigned x = 7;
    for (int i = 0; i < n; i++) {
        x = x * 1103515245u + 12345u;
        int weight = 1 + (x >> 16) % 1000, value = 1 + (x >> 8) % 1000;
        for (int c = capacity; c >= weight; c--) best[c] = max(best[c], best[c - weight] + value);
    }
    printf("%d\n", best[capacity]);
}
