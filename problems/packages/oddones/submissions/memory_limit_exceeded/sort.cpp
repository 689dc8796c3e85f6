// Keeps the whole log and sorts it: 64 MB of numbers.
#include <algorithm>
#include <cstdio>
#include <vector>

int main() {
    int n;
    if (std::scanf("%d", &n) != 1) return 1;
    std::vector<unsigned> tickets(n);
    for (unsigned& ticket : tickets)
        if (std::scanf("%u", &ticket) != 1) return 1;
    std::sort(tickets.begin(), tickets.end());
    for (int i = 0; i < n;) {
        int j = i;
        while (j < n && tickets[j] == tickets[i]) j++;
        if ((j - i) % 2) std::printf("%u ", tickets[i]);
        i = j;
    }
    std::puts("");
}
