// topic: how streams print doubles
// output: 0.1 1e+21 1e-07 100000 1e+06 3.14159 -0
// output: 0.1000000000 3.14 1000000.00
// output: 3.141593e+00 1.0 0.30000000000000004
// output: |   2.5|2.5   |002.50|+2.5
// output: inf -inf nan 4.94066e-324

#include <cmath>
#include <iomanip>
#include <iostream>
#include <limits>

int main() {
    double pi = 3.14159265358979;
    std::cout << 0.1 << ' ' << 1e21 << ' ' << 1e-7 << ' ' << 1e5 << ' ' << 1e6 << ' ' << pi << ' ' << -0.0 << '\n';
    std::cout << std::fixed << std::setprecision(10) << 0.1 << ' ' << std::setprecision(2) << pi << ' ' << 1e6 << '\n';
    std::cout << std::scientific << std::setprecision(6) << pi << ' ';
    std::cout.unsetf(std::ios::floatfield);
    std::cout << std::showpoint << std::setprecision(2) << 1.0 << ' ' << std::noshowpoint << std::setprecision(17)
              << 0.1 + 0.2 << '\n';
    std::cout << std::setprecision(6) << '|' << std::setw(6) << 2.5 << '|' << std::left << std::setw(6) << 2.5 << '|'
              << std::right << std::setfill('0') << std::fixed << std::setprecision(2) << std::setw(6) << 2.5 << '|';
    std::cout.unsetf(std::ios::floatfield);
    std::cout << std::showpos << 2.5 << std::noshowpos << '\n' << std::setprecision(6);
    double infinity = std::numeric_limits<double>::infinity();
    std::cout << infinity << ' ' << -infinity << ' ' << std::abs(std::nan("")) << ' '
              << std::numeric_limits<double>::denorm_min() << '\n';
}
