// Bisection on r. For a given r each cactus allows an interval of the pipe; put a sprinkler at the earliest end of
// an interval that is not served yet.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <utility>
#include <vector>

int main() {
    int n, k;
    if (std::scanf("%d %d", &n, &k) != 2) return 1;
    std::vector<double> x(n), y(n);
    for (int i = 0; i < n; i++)
        if (std::scanf("%lf %lf", &x[i], &y[i]) != 2) return 1;
    double low = 0, high = 3e6;
    for (double height : y) low = std::max(low, std::fabs(height));
    auto suffices = [&](double r) {
        std::vector<std::pair<double, double>> intervals;  // end, beginning
        for (int i = 0; i < n; i++) {
            double reach = std::sqrt(std::max(0.0, r * r - y[i] * y[i]));
            intervals.push_back({x[i] + reach, x[i] - reach});
        }
        std::sort(intervals.begin(), intervals.end());
        int used = 0;
        double last = -1e18;
        for (auto [end, beginning] : intervals)
            if (beginning > last) {
                last = end;
                used++;
            }
        return used <= k;
    };
    if (suffices(low)) {
        std::printf("%.9f\n", low);
        return 0;
    }
    for (int round = 0; round < 60; round++) {
        double middle = (low + high) / 2;
        (suffices(middle) ? high : low) = middle;
    }
    std::printf("%.9f\n", high);
}
