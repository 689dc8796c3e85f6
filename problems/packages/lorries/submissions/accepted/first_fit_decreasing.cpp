// Heavy parcels first, each into the first lorry that still has room.
#include <algorithm>
#include <cstdio>
#include <numeric>
#include <vector>

int main() {
    int n, capacity;
    if (std::scanf("%d %d", &n, &capacity) != 2) return 1;
    std::vector<int> weight(n), order(n), lorry(n), room;
    for (int& w : weight)
        if (std::scanf("%d", &w) != 1) return 1;
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return weight[a] > weight[b]; });
    for (int parcel : order) {
        size_t i = 0;
        while (i < room.size() && room[i] < weight[parcel]) i++;
        if (i == room.size()) room.push_back(capacity);
        room[i] -= weight[parcel];
        lorry[parcel] = static_cast<int>(i) + 1;
    }
    std::printf("%zu\n", room.size());
    for (int i = 0; i < n; i++) std::printf("%d%c", lorry[i], i + 1 < n ? ' ' : '\n');
}
