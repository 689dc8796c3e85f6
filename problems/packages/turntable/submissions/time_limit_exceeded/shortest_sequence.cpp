// Iterative deepening: finds the shortest sequence, in exponential time.
#include <algorithm>
#include <cstdio>
#include <vector>

static int n;
static std::vector<int> train, moves;

static bool search(int left) {
    bool sorted = true;
    for (int i = 0; i < n && sorted; i++) sorted = train[i] == i + 1;
    if (sorted) return true;
    if (left == 0) return false;
    for (int k = 1; k <= n; k++) {
        for (int again = 0; again < 2; again++) {
            std::reverse(train.begin(), train.begin() + k);
            for (int i = 0; i < k; i++) train[i] = -train[i];
            if (again == 1) break;
            moves.push_back(k);
            if (search(left - 1)) return true;
            moves.pop_back();
        }
    }
    return false;
}

int main() {
    if (std::scanf("%d", &n) != 1) return 1;
    train.resize(n);
    for (int& wagon : train)
        if (std::scanf("%d", &wagon) != 1) return 1;
    int depth = 0;
    while (!search(depth)) depth++;
    std::printf("%d\n", depth);
    for (int k : moves) std::printf("%d ", k);
}
