// topic: long doubles keep all 64 bits of a long long
// input: 9223372036854775807
// output: 9223372036854775807 1
// output: 3.141592653589793

#include <cstdio>
#include <iomanip>
#include <iostream>

int main() {
    long long n;
    std::cin >> n;
    long double wide = n;
    std::cout << static_cast<long long>(wide) << ' ' << (wide - 1 < wide) << '\n';
    std::printf("%.15Lf\n", 3.141592653589793238L);
}
