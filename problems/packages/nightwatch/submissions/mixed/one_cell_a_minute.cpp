// @EXPECTED_RESULTS@: MEMORY-LIMIT
// One counter for each minute of the season.
#include <algorithm>
#include <cstdio>
#include <vector>

int main() {
    int n, k;
    long long season;
    if (std::scanf("%d %d %lld", &n, &k, &season) != 3) return 1;
    // A vector of 10^12 counters could not even be asked for, so the "clever" author grows it step by step.
    std::vector<int> change;
    for (long long minute = 0; minute <= season; minute++) change.push_back(0);
    for (int i = 0; i < n; i++) {
        long long a, b;
        if (std::scanf("%lld %lld", &a, &b) != 2) return 1;
        change[a]++;
        change[b]--;
    }
    long long total = 0, longest = 0, stretch = 0;
    int awake = 0;
    for (long long minute = 0; minute < season; minute++) {
        awake += change[minute];
        stretch = awake < k ? stretch + 1 : 0;
        total += awake < k;
        longest = std::max(longest, stretch);
    }
    std::printf("%lld %lld\n", total, longest);
}
