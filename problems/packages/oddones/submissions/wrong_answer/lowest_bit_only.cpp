// Hopes that the two tickets differ in the lowest bit.
#include <algorithm>
#include <cstdio>

int main() {
    int n;
    if (std::scanf("%d", &n) != 1) return 1;
    unsigned odd = 0, even = 0;
    for (int i = 0; i < n; i++) {
        unsigned ticket;
        if (std::scanf("%u", &ticket) != 1) return 1;
        (ticket & 1 ? odd : even) ^= ticket;
    }
    std::printf("%u %u\n", std::min(odd, even), std::max(odd, even));
}
