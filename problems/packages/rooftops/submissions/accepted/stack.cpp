// Monotonic stack of heights with strictly falling values.
#include <cstdio>
#include <vector>

int main() {
    int n;
    if (std::scanf("%d", &n) != 1) return 1;
    std::vector<int> stack;
    long long pairs = 0;
    for (int i = 0; i < n; i++) {
        int height;
        if (std::scanf("%d", &height) != 1) return 1;
        while (!stack.empty() && stack.back() < height) {
            stack.pop_back();
            pairs++;
        }
        if (!stack.empty()) pairs++;
        if (stack.empty() || stack.back() != height) stack.push_back(height);
    }
    std::printf("%lld\n", pairs);
}
