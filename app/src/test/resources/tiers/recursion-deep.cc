// topic: recursion 100,000 calls deep
// input: 100000
// output: 5000050000 100000

#include <functional>
#include <iostream>
#include <vector>

int main() {
    int n;
    std::cin >> n;
    std::vector<int> path;
    std::function<long long(int)> sum = [&](int k) -> long long {
        if (k == 0) return 0;
        path.push_back(k);
        return sum(k - 1) + k;
    };
    std::cout << sum(n) << ' ' << path.size() << '\n';
}
