// Accepts (exit code 42) exactly the inputs that the statement describes, byte for byte.
#include <algorithm>
#include <cctype>
#include <cstdio>
#include <cstdlib>
#include <vector>

[[noreturn]] static void reject(int line, const char* message) {
    std::fprintf(stderr, "line %d: %s\n", line, message);
    std::exit(43);
}

static int number(int line, int low, int high) {
    int c = std::getchar();
    if (c < '1' || c > '9') reject(line, "positive integer without leading zeros expected");
    long long value = 0;
    for (; std::isdigit(c); c = std::getchar()) {
        value = 10 * value + (c - '0');
        if (value > high) reject(line, "number too large");
    }
    if (value < low) reject(line, "number too small");
    if (c != '\n') reject(line, "end of line expected");
    return static_cast<int>(value);
}

int main() {
    int n = number(1, 2, 16'000'000);
    if (n % 2 != 0) reject(1, "n must be even");
    std::vector<int> tickets(n);
    for (int i = 0; i < n; i++) tickets[i] = number(i + 2, 1, 1'000'000'000);
    if (std::getchar() != EOF) reject(n + 2, "end of file expected");
    std::sort(tickets.begin(), tickets.end());
    int odd = 0;
    for (size_t from = 0, to; from < tickets.size(); from = to) {
        to = std::upper_bound(tickets.begin() + from, tickets.end(), tickets[from]) - tickets.begin();
        odd += (to - from) % 2;
    }
    if (odd != 2) reject(n + 1, "there must be exactly two tickets that appear an odd number of times");
    return 42;
}
