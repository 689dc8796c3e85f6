// topic: shifts of signed and unsigned integers
// output: 2147483648 1 -1 -2
// output: 9223372036854775808 1099511627776
// output: 305419896 -> 78563412
// output: 10 bits set, 2 zeros at the end

#include <stdint.h>
#include <stdio.h>

int main(void) {
    unsigned one = 1;
    int negative = -8;
    printf("%u %u %d %d\n", one << 31, (one << 31) >> 31, negative >> 3, negative >> 2);
    uint64_t wide = 1;
    printf("%llu %llu\n", (unsigned long long)(wide << 63), (unsigned long long)(wide << 40));
    uint32_t x = 305419896, swapped = 0;
    for (int i = 0; i < 4; i++) swapped |= ((x >> (8 * i)) & 255u) << (24 - 8 * i);
    printf("%u -> %x\n", x, swapped);
    unsigned y = 0xFF0Cu;
    printf("%d bits set, %d zeros at the end\n", __builtin_popcount(y), __builtin_ctz(y));
}
