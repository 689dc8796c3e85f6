// Accepts (exit code 42) exactly the inputs that the statement describes, byte for byte.
#include <cctype>
#include <cstdio>
#include <cstdlib>
#include <vector>

static int line = 1;

[[noreturn]] static void reject(const char* message) {
    std::fprintf(stderr, "line %d: %s\n", line, message);
    std::exit(43);
}

static long long number(long long low, long long high, char end) {
    int c = std::getchar();
    if (!std::isdigit(c)) reject("digit expected");
    bool zero = c == '0';
    long long value = 0;
    for (int digits = 0; std::isdigit(c); c = std::getchar()) {
        if (++digits > 18 || (zero && digits > 1)) reject("number too long, or with a leading zero");
        value = 10 * value + (c - '0');
    }
    if (value < low || value > high) reject("number out of range");
    if (c != end) reject(end == ' ' ? "one space expected" : "end of line expected");
    if (end == '\n') line++;
    return value;
}

int main() {
    long long n = number(2, 100000, ' ');
    long long m = number(1, 100000, ' ');
    long long q = number(1, m, '\n');
    for (int i = 0; i < m; i++) {
        long long u = number(1, n, ' ');
        long long v = number(1, n, '\n');
        if (u == v) reject("the line before connects an island with itself");
    }
    std::vector<bool> closed(m + 1);
    for (int i = 0; i < q; i++) {
        long long ferry = number(1, m, '\n');
        if (closed[ferry]) reject("the line before closes a ferry line for the second time");
        closed[ferry] = true;
    }
    if (std::getchar() != EOF) reject("end of file expected");
    return 42;
}
