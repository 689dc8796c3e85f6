// Sorts all beginnings and ends, and merges neighbouring dangerous pieces. O(n log n).
#include <algorithm>
#include <cstdio>
#include <utility>
#include <vector>

int main() {
    int n, k;
    long long season;
    if (std::scanf("%d %d %lld", &n, &k, &season) != 3) return 1;
    std::vector<std::pair<long long, int>> events;
    events.reserve(2 * n + 1);
    for (int i = 0; i < n; i++) {
        long long a, b;
        if (std::scanf("%lld %lld", &a, &b) != 2) return 1;
        events.push_back({a, +1});
        events.push_back({b, -1});
    }
    events.push_back({season, 0});
    std::sort(events.begin(), events.end());
    long long total = 0, longest = 0, stretch = 0, previous = 0;
    int awake = 0;
    for (auto [time, change] : events) {
        long long length = time - previous;
        if (length > 0) {
            if (awake < k) {
                total += length;
                stretch += length;
                longest = std::max(longest, stretch);
            } else {
                stretch = 0;
            }
        }
        previous = time;
        awake += change;
    }
    std::printf("%lld %lld\n", total, longest);
}
