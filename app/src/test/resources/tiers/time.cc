// topic: clocks go forward
// output: 1 1

#include <chrono>
#include <iostream>

int main() {
    auto begin = std::chrono::steady_clock::now();
    volatile unsigned n = 0;
    while (n < 1000000) n = n + 1;
    std::chrono::duration<double> elapsed = std::chrono::steady_clock::now() - begin;
    auto today = std::chrono::system_clock::now().time_since_epoch();
    std::cout << (elapsed.count() > 0 && elapsed.count() < 10) << ' '
              << (std::chrono::duration_cast<std::chrono::hours>(today).count() > 438000) << '\n';
}
