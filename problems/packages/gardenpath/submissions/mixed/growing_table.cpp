// @EXPECTED_RESULTS@: MEMORY-LIMIT
// Keeps the whole table, which grows with every metre.
#include <array>
#include <cstdio>
#include <vector>

int main() {
    const long long MOD = 1'000'000'007;
    long long n;
    int t, length[4];
    long long colours[4];
    if (std::scanf("%lld %d", &n, &t) != 2) return 1;
    for (int i = 0; i < t; i++)
        if (std::scanf("%d %lld", &length[i], &colours[i]) != 2) return 1;
    std::vector<std::array<long long, 16>> ways(1);
    ways[0][4] = 1;
    for (long long metre = 1; metre <= n; metre++) {
        ways.emplace_back();
        for (int i = 0; i < t; i++) {
            if (metre < length[i]) continue;
            const auto& from = ways[metre - length[i]];
            ways[metre][i] = colours[i] * ((from[4] - from[i] + MOD) % MOD) % MOD;
            ways[metre][4] = (ways[metre][4] + ways[metre][i]) % MOD;
        }
    }
    std::printf("%lld\n", ways[n][4]);
}
