// A street of 5000 houses should be enough for everybody.
#include <array>
#include <cstdio>

int main() {
    static std::array<int, 5000> heights, stack;
    int n;
    if (std::scanf("%d", &n) != 1) return 1;
    for (int i = 0; i < n; i++)
        if (std::scanf("%d", &heights.at(i)) != 1) return 1;
    int size = 0, pairs = 0;
    for (int i = 0; i < n; i++) {
        while (size > 0 && stack[size - 1] < heights[i]) {
            size--;
            pairs++;
        }
        if (size > 0) pairs++;
        if (size == 0 || stack[size - 1] != heights[i]) stack[size++] = heights[i];
    }
    std::printf("%d\n", pairs);
}
