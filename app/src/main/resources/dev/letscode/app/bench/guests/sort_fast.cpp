// Sorts two million numbers, read in blocks.
#include <bits/stdc++.h>
using namespace std;
static char buffer[1 << 16];
static size_t at, filled;
static int next_char() {
    if (at == filled) filled = fread(buffer, 1, sizeof buffer, stdin), at = 0;
    return filled == 0 ? -1 : buffer[at++];
}
static int next_int() {
    int c = next_char(), value = 0;
    while (c != -1 && (c < '0' || c > '9')) c = next_char();
    for (; c >= '0' && c <= '9'; c = next_char()) value = value * 10 + c - '0';
    return value;
}
int main() {
    int n = next_int();
    vector<int> a(n);
    for (int& v : a) v = next_int();
    sort(a.begin(), a.end());
    long long sum = 0;
    for (int i = 0; i < n; i++) sum += (long long)a[i] * (i % 10);
    printf("%lld\n", sum);
}
