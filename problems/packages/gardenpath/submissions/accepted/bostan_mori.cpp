// The generating function of the number of ways is P / (P - sum of c_i x^l_i P_i), where P is the product of all
// 1 + c_j x^l_j and P_i the one without kind i. The n-th coefficient comes from the algorithm of Bostan and Mori.
#include <cstdio>
#include <vector>

using Polynomial = std::vector<long long>;
static constexpr long long MOD = 1'000'000'007;

static Polynomial operator*(const Polynomial& a, const Polynomial& b) {
    Polynomial product(a.size() + b.size() - 1);
    for (size_t i = 0; i < a.size(); i++)
        for (size_t j = 0; j < b.size(); j++) product[i + j] = (product[i + j] + a[i] * b[j]) % MOD;
    return product;
}

static Polynomial half(const Polynomial& a, size_t parity) {
    Polynomial result;
    for (size_t i = parity; i < a.size(); i += 2) result.push_back(a[i]);
    if (result.empty()) result.push_back(0);
    return result;
}

static long long inverse(long long a) {
    long long result = 1;
    for (long long e = MOD - 2; e; e >>= 1, a = a * a % MOD)
        if (e & 1) result = result * a % MOD;
    return result;
}

int main() {
    long long n;
    int t;
    if (std::scanf("%lld %d", &n, &t) != 2) return 1;
    std::vector<Polynomial> slabs;
    for (int i = 0; i < t; i++) {
        int length;
        long long colours;
        if (std::scanf("%d %lld", &length, &colours) != 2) return 1;
        Polynomial slab(length + 1);
        slab[0] = 1;
        slab[length] = colours % MOD;
        slabs.push_back(slab);
    }
    Polynomial numerator{1};
    for (const Polynomial& slab : slabs) numerator = numerator * slab;
    Polynomial denominator = numerator;
    for (int i = 0; i < t; i++) {
        Polynomial part = slabs[i];
        part[0] = 0;
        for (int j = 0; j < t; j++)
            if (j != i) part = part * slabs[j];
        for (size_t d = 0; d < part.size(); d++) denominator[d] = (denominator[d] + MOD - part[d]) % MOD;
    }
    for (; n > 0; n >>= 1) {
        Polynomial mirrored = denominator;
        for (size_t d = 1; d < mirrored.size(); d += 2) mirrored[d] = (MOD - mirrored[d]) % MOD;
        numerator = half(numerator * mirrored, n & 1);
        denominator = half(denominator * mirrored, 0);
    }
    std::printf("%lld\n", numerator[0] * inverse(denominator[0]) % MOD);
}
