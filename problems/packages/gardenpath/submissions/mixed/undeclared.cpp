// @EXPECTED_RESULTS@: COMPILER-ERROR
#include <cstdio>

int main() {
    long long n;
    if (std::scanf("%lld", &n) != 1) return 1;
    std::printf("%lld\n", ways_to_lay(n));
}
