// @EXPECTED_RESULTS@: OUTPUT-LIMIT
// Prints the whole quilt, again and again; grandmother should look for the piece herself.
#include <cstdio>

static char patch(int level, long long row, long long column) {
    if (level == 0) return 'x';
    long long half = 1LL << (level - 1);
    if (row >= half) return column >= half ? patch(level - 1, row - half, column - half) : ' ';
    if (column < half) return patch(level - 1, row, column);
    char inner = patch(level - 1, row, 2 * half - 1 - column);
    return inner == ' ' ? ' ' : inner == 'x' ? 'X' : 'x';
}

int main() {
    int level;
    long long r, c, h, w;
    if (std::scanf("%d %lld %lld %lld %lld", &level, &r, &c, &h, &w) != 5) return 1;
    do {
        for (long long row = 0; row < 1LL << level; row++) {
            for (long long column = 0; column < 1LL << level; column++) std::putchar(patch(level, row, column));
            std::putchar('\n');
        }
    } while (h != 1LL << level || w != h);
}
