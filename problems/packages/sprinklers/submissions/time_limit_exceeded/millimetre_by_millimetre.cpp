// Tries all radii in steps of a ten-millionth of a metre instead of bisecting.
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
    double lowest = 0;
    for (double height : y) lowest = std::max(lowest, std::fabs(height));
    for (long long step = 0;; step++) {
        double r = lowest + step * 1e-7;
        std::vector<std::pair<double, double>> intervals;
        for (int i = 0; i < n; i++) {
            double reach = std::sqrt(std::max(0.0, r * r - y[i] * y[i]));
            intervals.push_back({x[i] + reach, x[i] - reach});
        }
        std::sort(intervals.begin(), intervals.end());
        int used = 0;
        double last = -1e18;
        for (auto [end, beginning] : intervals)
            if (beginning > last + 1e-9) {
                last = end;
                used++;
            }
        if (used <= k) {
            std::printf("%.9f\n", r);
            return 0;
        }
    }
}
