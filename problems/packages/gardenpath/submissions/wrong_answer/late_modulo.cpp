// Adds up all products before taking the remainder: the sum overflows.
#include <array>
#include <cstdio>

static constexpr long long MOD = 1'000'000'007;
using Row = std::array<long long, 20>;
using Square = std::array<Row, 20>;

static Square times(const Square& a, const Square& b) {
    Square product{};
    for (int i = 0; i < 20; i++)
        for (int j = 0; j < 20; j++) {
            unsigned long long sum = 0;
            for (int k = 0; k < 20; k++) sum += static_cast<unsigned long long>(a[i][k]) * b[k][j];
            product[i][j] = static_cast<int>(sum) % MOD;
        }
    return product;
}

int main() {
    long long n;
    int t;
    if (std::scanf("%lld %d", &n, &t) != 2) return 1;
    Square step{}, power{};
    for (int kind = 1; kind <= t; kind++) {
        int length;
        long long colours;
        if (std::scanf("%d %lld", &length, &colours) != 2) return 1;
        for (int row : {0, kind}) {
            step[row][(length - 1) * 5] += colours;
            step[row][(length - 1) * 5 + kind] += MOD - colours;
        }
    }
    for (int row = 5; row < 20; row++) step[row][row - 5] = 1;
    for (int i = 0; i < 20; i++) power[i][i] = 1;
    for (; n > 0; n >>= 1) {
        if (n & 1) power = times(power, step);
        step = times(step, step);
    }
    std::printf("%lld\n", power[0][0]);
}
