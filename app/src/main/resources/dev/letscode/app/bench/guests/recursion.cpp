// A chain of a million calls, and all ways to place 11 queens.
#include <bits/stdc++.h>
using namespace std;
static vector<int> child;
static long long depth(int at) {
    return child[at] < 0 ? 1 : 1 + depth(child[at]) + (at & 1);
}
static int queens(int n, int row, unsigned columns, unsigned left, unsigned right) {
    if (row == n) return 1;
    int ways = 0;
    for (int c = 0; c < n; c++) {
        unsigned bit = 1u << c;
        if (columns & bit || left & bit || right & bit) continue;
        ways += queens(n, row + 1, columns | bit, (left | bit) << 1, (right | bit) >> 1);
    }
    return ways;
}
int main() {
    const int n = 1000000;
    child.resize(n, -1);
    for (int i = 0; i + 1 < n; i++) child[i] = i + 1;
    long long d = depth(0);
    printf("%lld %d\n", d, queens(12, 0, 0, 0, 0));
}
