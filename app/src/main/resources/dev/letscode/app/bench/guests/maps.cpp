// A tree and a hash table with a million operations each.
#include <bits/stdc++.h>
using namespace std;
int main() {
    map<int, int> tree;
    unordered_map<int, int> table;
    unsigned x = 1;
    long long sum = 0;
    for (int i = 0; i < 1000000; i++) {
        x = x * 1664525u + 1013904223u;
        int key = x >> 12;
        tree[key] += i;
        table[key] ^= i;
        if (i % 3 == 0) {
            auto it = tree.lower_bound(key / 2);
            if (it != tree.end()) sum += it->second, tree.erase(it);
        }
    }
    for (auto& [key, value] : table) sum += value % 7;
    printf("%lld %zu %zu\n", sum, tree.size(), table.size());
}
