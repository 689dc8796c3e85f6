// Asks the vector for one element too many; at() throws std::out_of_range, and nobody catches it.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <vector>

int main() {
    int n, k;
    if (std::scanf("%d %d", &n, &k) != 2) return 1;
    std::vector<double> x, y;
    for (int i = 0; i < n; i++) {
        double a, b;
        if (std::scanf("%lf %lf", &a, &b) != 2) return 1;
        x.push_back(a);
        y.push_back(b);
    }
    double sum = 0;
    for (int i = 0; i <= n; i++) sum += std::hypot(x.at(i), y.at(i));
    std::printf("%.9f\n", sum);
}
