// topic: unsigned integers wrap around, conversions keep the low bits
// input: overflow
// output: 1 255 18446744073709551615
// output: 529642498 -1 4294967295
// output: 11400714819323198485

#include <cstdint>
#include <iostream>
#include <limits>
#include <string>

int main() {
    std::string text;
    std::cin >> text;
    std::uint32_t a = std::numeric_limits<std::uint32_t>::max(), hash = 0;
    std::uint8_t b = 0;
    std::cout << a + 2 << ' ' << int(--b) << ' ' << std::uint64_t(0) - 1 << '\n';
    for (char c : text) hash = hash * 31 + static_cast<unsigned char>(c);
    std::cout << hash << ' ' << static_cast<std::int32_t>(a) << ' ' << a << '\n';
    std::cout << static_cast<std::uint64_t>(0x9E3779B97F4A7C15) << '\n';
}
