// Accepts (exit code 42) exactly the inputs that the statement describes, byte for byte.
#include <cctype>
#include <cstdio>
#include <cstdlib>

static long long number(char end) {
    int c = std::getchar();
    bool zero = c == '0';
    long long value = 0;
    int digits = 0;
    for (; std::isdigit(c); c = std::getchar()) {
        if (++digits > 19 || (zero && digits > 1)) std::exit(43);
        value = 10 * value + (c - '0');
        if (value > 1LL << 60) std::exit(43);
    }
    if (digits == 0 || c != end) std::exit(43);
    return value;
}

int main() {
    long long k = number(' '), r = number(' '), c = number(' '), h = number(' '), w = number('\n');
    if (k > 60 || h < 1 || w < 1 || h > 60 || w > 60) return 43;
    if (r > (1LL << k) - h || c > (1LL << k) - w) return 43;
    return std::getchar() == EOF ? 42 : 43;
}
