// A table of flags: for each school and each speciality. Up to 2.5 GB.
#include <algorithm>
#include <cstdio>
#include <vector>

int main() {
    int n;
    if (std::scanf("%d", &n) != 1) return 1;
    std::vector<int> speciality(n + 1), master(n + 1), pupils(n + 1), ready;
    for (int i = 1; i <= n; i++)
        if (std::scanf("%d", &speciality[i]) != 1) return 1;
    std::vector<int> known(speciality.begin() + 1, speciality.end());
    std::sort(known.begin(), known.end());
    known.erase(std::unique(known.begin(), known.end()), known.end());
    for (int i = 2; i <= n; i++) {
        if (std::scanf("%d", &master[i]) != 1) return 1;
        pupils[master[i]]++;
    }
    std::vector<std::vector<char>> flags(n + 1, std::vector<char>(known.size()));
    for (int i = 1; i <= n; i++) {
        flags[i][std::lower_bound(known.begin(), known.end(), speciality[i]) - known.begin()] = 1;
        if (pupils[i] == 0) ready.push_back(i);
    }
    std::vector<long> answer(n + 1);
    for (size_t at = 0; at < ready.size(); at++) {
        int member = ready[at], above = master[member];
        answer[member] = std::count(flags[member].begin(), flags[member].end(), 1);
        if (above == 0) continue;
        for (size_t s = 0; s < known.size(); s++) flags[above][s] |= flags[member][s];
        if (--pupils[above] == 0) ready.push_back(above);
    }
    for (int i = 1; i <= n; i++) std::printf("%ld ", answer[i]);
    std::puts("");
}
