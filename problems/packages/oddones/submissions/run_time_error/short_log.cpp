// A log of fixed size, which is checked by at(): throws std::out_of_range for longer ones.
#include <algorithm>
#include <array>
#include <cstdio>

static std::array<unsigned, 10000> tickets;

int main() {
    size_t n;
    if (std::scanf("%zu", &n) != 1) return 1;
    for (size_t i = 0; i < n; i++)
        if (std::scanf("%u", &tickets.at(i)) != 1) return 1;
    std::sort(tickets.begin(), tickets.begin() + n);
    for (size_t i = 0; i < n;) {
        size_t j = i;
        while (j < n && tickets[j] == tickets[i]) j++;
        if ((j - i) % 2) std::printf("%u ", tickets[i]);
        i = j;
    }
    std::puts("");
}
