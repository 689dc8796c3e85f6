// Walks over the whole quilt in its natural order and prints what lies in the piece.
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
    long long side = 1LL << level;
    for (long long row = 0; row < side; row++)
        for (long long column = 0; column < side; column++) {
            char letter = patch(level, row, column);
            if (row < r || row >= r + h || column < c || column >= c + w) continue;
            std::putchar(letter);
            if (column == c + w - 1) std::putchar('\n');
        }
}
