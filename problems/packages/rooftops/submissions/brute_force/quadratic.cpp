// From each house, looks all the way to the end of the street.
#include <algorithm>
#include <cstdio>
#include <vector>

int main() {
    int n;
    if (std::scanf("%d", &n) != 1) return 1;
    std::vector<int> heights(n);
    for (int& height : heights)
        if (std::scanf("%d", &height) != 1) return 1;
    long long pairs = 0;
    for (int i = 0; i < n; i++) {
        int highest = 0;
        for (int j = i + 1; j < n; j++) {
            pairs += highest < std::min(heights[i], heights[j]);
            highest = std::max(highest, heights[j]);
        }
    }
    std::printf("%lld\n", pairs);
}
