// topic: reading token by token
// input-bytes: "3 4\n5\n\n  6 7\t8"
// output: 6 33 1

#include <iostream>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n, count = 0, sum = 0;
    for (; std::cin >> n; count++) sum += n;
    std::cout << count << ' ' << sum << ' ' << std::cin.eof() << '\n';
}
