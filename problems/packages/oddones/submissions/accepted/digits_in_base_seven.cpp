// Another way: the sums by exclusive or of the tickets with each digit in base 7 at each place. Two different numbers
// differ in some digit, and there the sums that are not zero name them both.
#include <algorithm>
#include <cstdio>

int main() {
    static char block[1 << 16];
    unsigned sums[11][7] = {}, value = 0;
    bool first = true, inside = false;
    auto end_of_number = [&] {
        if (!inside) return;
        inside = false;
        if (first) {
            first = false;
        } else {
            unsigned rest = value;
            for (auto& place : sums) {
                place[rest % 7] ^= value;
                rest /= 7;
            }
        }
        value = 0;
    };
    size_t length;
    while ((length = std::fread(block, 1, sizeof block, stdin)) > 0)
        for (size_t i = 0; i < length; i++) {
            if (block[i] >= '0') {
                value = 10 * value + (block[i] - '0');
                inside = true;
            } else {
                end_of_number();
            }
        }
    end_of_number();
    for (auto& place : sums) {
        unsigned found[7];
        int count = 0;
        for (unsigned sum : place)
            if (sum != 0) found[count++] = sum;
        if (count != 2) continue;
        std::printf("%u %u\n", std::min(found[0], found[1]), std::max(found[0], found[1]));
        return 0;
    }
    return 1;
}
