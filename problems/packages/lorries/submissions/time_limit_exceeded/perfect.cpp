// Looks for the very best loading by trying everything.
#include <cstdio>
#include <vector>

static int n;
static long long capacity;
static std::vector<long long> weight, room;
static std::vector<int> lorry, best;
static size_t fewest;

static void load(int parcel) {
    if (room.size() >= fewest) return;
    if (parcel == n) {
        fewest = room.size();
        best = lorry;
        return;
    }
    for (size_t i = 0; i < room.size(); i++) {
        if (room[i] < weight[parcel]) continue;
        room[i] -= weight[parcel];
        lorry[parcel] = static_cast<int>(i) + 1;
        load(parcel + 1);
        room[i] += weight[parcel];
    }
    room.push_back(capacity - weight[parcel]);
    lorry[parcel] = static_cast<int>(room.size());
    load(parcel + 1);
    room.pop_back();
}

int main() {
    if (std::scanf("%d %lld", &n, &capacity) != 2) return 1;
    weight.resize(n);
    lorry.resize(n);
    for (long long& w : weight)
        if (std::scanf("%lld", &w) != 1) return 1;
    fewest = n + 1;
    load(0);
    std::printf("%zu\n", fewest);
    for (int l : best) std::printf("%d ", l);
}
