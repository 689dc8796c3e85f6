// Schools are intervals in the order of a depth-first walk; a Fenwick tree counts the last occurrence of each speciality.
#include <algorithm>
#include <cstdio>
#include <unordered_map>
#include <vector>

int main() {
    int n;
    if (std::scanf("%d", &n) != 1) return 1;
    std::vector<int> speciality(n + 1), from(n + 1), to(n + 1), order{0};
    std::vector<std::vector<int>> pupils(n + 1);
    for (int i = 1; i <= n; i++)
        if (std::scanf("%d", &speciality[i]) != 1) return 1;
    for (int i = 2; i <= n; i++) {
        int master;
        if (std::scanf("%d", &master) != 1) return 1;
        pupils[master].push_back(i);
    }
    std::vector<int> stack{1};
    while (!stack.empty()) {
        int member = stack.back();
        if (from[member] == 0) {
            from[member] = static_cast<int>(order.size());
            order.push_back(member);
        }
        if (pupils[member].empty()) {
            to[member] = static_cast<int>(order.size()) - 1;
            stack.pop_back();
        } else {
            stack.push_back(pupils[member].back());
            pupils[member].pop_back();
        }
    }
    std::vector<std::vector<int>> ending(n + 1);
    for (int i = 1; i <= n; i++) ending[to[i]].push_back(i);
    std::vector<int> tree(n + 1), answer(n + 1);
    auto add = [&](int at, int value) {
        for (; at <= n; at += at & -at) tree[at] += value;
    };
    auto sum = [&](int at) {
        int total = 0;
        for (; at > 0; at -= at & -at) total += tree[at];
        return total;
    };
    std::unordered_map<int, int> last;
    for (int place = 1; place <= n; place++) {
        int& before = last[speciality[order[place]]];
        if (before > 0) add(before, -1);
        before = place;
        add(place, 1);
        for (int member : ending[place]) answer[member] = sum(place) - sum(from[member] - 1);
    }
    for (int i = 1; i <= n; i++) std::printf("%d%c", answer[i], i < n ? ' ' : '\n');
}
