// topic: 64-bit integers up to their limits
// input: 9223372036854775807 -9223372036854775808 18446744073709551615
// output: 9223372036854775807 -9223372036854775808 18446744073709551615
// output: 9223372036854775806
// output: 999999998000000001 64000000
// output: 8 8 4

#include <inttypes.h>
#include <stdio.h>

int main(void) {
    int64_t a, b;
    uint64_t c;
    scanf("%" SCNd64 " %" SCNd64 " %" SCNu64, &a, &b, &c);
    printf("%" PRId64 " %" PRId64 " %" PRIu64 "\n", a, b, c);
    printf("%lld\n", (long long)(c / 2 - 1));
    long long p = 999999999LL * 999999999LL;
    printf("%lld %lld\n", p, (p % 1000000007LL) * 1000000LL % 1000000007LL);
    printf("%d %d %d\n", (int)sizeof(long long), (int)sizeof(double), (int)sizeof(int));
}
