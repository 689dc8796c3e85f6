// Golden section with rounding; remembers what was drilled.
#include <algorithm>
#include <cmath>
#include <iostream>
#include <map>

static std::map<long long, long long> known;

static long long drill(long long site) {
    auto found = known.find(site);
    if (found != known.end()) return found->second;
    long long thickness;
    std::cout << "? " << site << std::endl;
    std::cin >> thickness;
    return known[site] = thickness;
}

int main() {
    const double golden = (std::sqrt(5.0) - 1) / 2;
    long long n;
    std::cin >> n;
    long long low = 1, high = n;  // the summit is in [low, high]
    long long middle = 0;         // a drilled site in the interval, or 0
    while (low < high) {
        if (middle == 0) middle = high - std::llround((high - low) * golden);
        // The second site lies in the golden section on the other side of the centre, which forgives rounding.
        long long step = std::llround((high - low) * golden);
        long long other = 2 * middle <= low + high ? low + step : high - step;
        if (other == middle) other = middle > low ? middle - 1 : middle + 1;
        long long left = std::min(middle, other), right = std::max(middle, other);
        if (drill(left) < drill(right)) {
            low = left + 1;
            middle = right;
        } else {
            high = right - 1;
            middle = left;
        }
    }
    std::cout << "! " << low << std::endl;
}
