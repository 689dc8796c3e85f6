// Counts the keepers anew at every moment at which something changes: quadratic.
#include <algorithm>
#include <cstdio>
#include <vector>

int main() {
    int n, k;
    long long season;
    if (std::scanf("%d %d %lld", &n, &k, &season) != 3) return 1;
    std::vector<long long> begin(n), end(n), moments{0, season};
    for (int i = 0; i < n; i++) {
        if (std::scanf("%lld %lld", &begin[i], &end[i]) != 2) return 1;
        moments.push_back(begin[i]);
        moments.push_back(end[i]);
    }
    std::sort(moments.begin(), moments.end());
    moments.erase(std::unique(moments.begin(), moments.end()), moments.end());
    long long total = 0, longest = 0, stretch = 0;
    for (size_t m = 0; m + 1 < moments.size(); m++) {
        int awake = 0;
        for (int i = 0; i < n; i++) awake += begin[i] <= moments[m] && moments[m] < end[i];
        long long length = moments[m + 1] - moments[m];
        if (awake < k) {
            total += length;
            stretch += length;
            longest = std::max(longest, stretch);
        } else {
            stretch = 0;
        }
    }
    std::printf("%lld %lld\n", total, longest);
}
