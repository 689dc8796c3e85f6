// The right recurrence, one metre after the other.
#include <cstdio>

int main() {
    const long long MOD = 1'000'000'007;
    long long n;
    int t, length[4];
    long long colours[4];
    if (std::scanf("%lld %d", &n, &t) != 2) return 1;
    for (int i = 0; i < t; i++)
        if (std::scanf("%d %lld", &length[i], &colours[i]) != 2) return 1;
    long long total[8] = {1}, last[4][8] = {};
    for (long long metre = 1; metre <= n; metre++) {
        long long sum = 0;
        for (int i = 0; i < t; i++) {
            int from = static_cast<int>((metre - length[i]) & 7);
            long long ways = metre < length[i] ? 0 : colours[i] * (total[from] - last[i][from] + MOD) % MOD;
            last[i][metre & 7] = ways;
            sum += ways;
        }
        total[metre & 7] = sum % MOD;
    }
    std::printf("%lld\n", total[n & 7]);
}
