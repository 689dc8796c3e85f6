// topic: 64-bit integers up to their limits, and 128-bit products
// input: 9223372036854775807 -9223372036854775808 1000000007
// output: 9223372036854775807 -9223372036854775808
// output: 661
// output: 85070591730234615847396907784232501249

#include <algorithm>
#include <iostream>
#include <string>

int main() {
    long long a, b, m;
    std::cin >> a >> b >> m;
    std::cout << a << ' ' << b << '\n';
    std::cout << static_cast<long long>(static_cast<__int128>(a) * a % m) * 10 % m % 1000 << '\n';
    __int128 square = static_cast<__int128>(a) * a;
    std::string digits;
    for (; square > 0; square /= 10) digits += static_cast<char>('0' + static_cast<int>(square % 10));
    std::reverse(digits.begin(), digits.end());
    std::cout << digits << '\n';
}
