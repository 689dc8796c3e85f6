// Prints a log: log SEED N LOWEST HIGHEST FIRST SECOND
// N - 2 entries that cancel out, with numbers from LOWEST to HIGHEST, and the tickets FIRST and SECOND once more, in a
// random order. 16,000,000 entries with numbers up to 10^9 are about 158 MB.
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <vector>

// SplitMix64, so that the log is the same everywhere.
struct Random {
    uint64_t state;

    uint64_t next() {
        uint64_t z = state += 0x9E3779B97F4A7C15u;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
        return z ^ (z >> 31);
    }

    uint64_t below(uint64_t bound) { return next() % bound; }
};

int main(int argc, char** argv) {
    if (argc != 7) return 1;
    Random random{std::strtoull(argv[1], nullptr, 10)};
    const size_t n = std::strtoull(argv[2], nullptr, 10);
    const uint64_t lowest = std::strtoull(argv[3], nullptr, 10), highest = std::strtoull(argv[4], nullptr, 10);
    std::vector<uint32_t> tickets;
    tickets.reserve(n);
    for (size_t i = 0; i + 2 < n; i += 2)
        tickets.insert(tickets.end(), 2, static_cast<uint32_t>(lowest + random.below(highest - lowest + 1)));
    for (char* ticket : {argv[5], argv[6]}) tickets.push_back(static_cast<uint32_t>(std::strtoul(ticket, nullptr, 10)));
    for (size_t i = n - 1; i > 0; i--) std::swap(tickets[i], tickets[random.below(i + 1)]);

    static char buffer[1 << 16];
    size_t used = static_cast<size_t>(std::sprintf(buffer, "%zu\n", n));
    for (uint32_t ticket : tickets) {
        if (used + 16 > sizeof buffer) {
            std::fwrite(buffer, 1, used, stdout);
            used = 0;
        }
        char digits[10];
        int count = 0;
        for (; ticket > 0; ticket /= 10) digits[count++] = static_cast<char>('0' + ticket % 10);
        while (count > 0) buffer[used++] = digits[--count];
        buffer[used++] = '\n';
    }
    std::fwrite(buffer, 1, used, stdout);
}
