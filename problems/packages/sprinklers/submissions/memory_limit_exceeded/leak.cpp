// A new table of all pairs for each step of the bisection, none of which is ever given back.
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
    double checksum = 0;
    for (int round = 0; round < 60; round++) {
        double middle = round == 0 ? low : (low + high) / 2;
        double* table = new double[static_cast<size_t>(n) * n];
        std::vector<std::pair<double, double>> intervals;
        for (int i = 0; i < n; i++) {
            double reach = std::sqrt(std::max(0.0, middle * middle - y[i] * y[i]));
            intervals.push_back({x[i] + reach, x[i] - reach});
            for (int j = 0; j < n; j++) table[static_cast<size_t>(i) * n + j] = std::fabs(x[i] - x[j]) - reach;
        }
        checksum += table[static_cast<size_t>(n) * n - 1];
        std::sort(intervals.begin(), intervals.end());
        int used = 0;
        double last = -1e18;
        for (auto [end, beginning] : intervals)
            if (beginning > last) {
                last = end;
                used++;
            }
        if (used <= k) high = middle;
        else low = middle;
        if (round == 0 && used <= k) break;
    }
    std::fprintf(stderr, "%f\n", checksum);
    std::printf("%.9f\n", high);
}
