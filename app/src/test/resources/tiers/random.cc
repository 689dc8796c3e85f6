// topic: the Mersenne twister gives the same numbers everywhere
// output: 3499211612 581869302
// output: 4123659995 9981545732273789042
// output: 1

#include <iostream>
#include <random>

int main() {
    std::mt19937 twister;
    std::cout << twister() << ' ' << twister() << '\n';
    twister.discard(9997);
    std::mt19937_64 wide;
    wide.discard(9999);
    std::cout << twister() << ' ' << wide() << '\n';
    std::mt19937 seeded(std::random_device{}());
    std::uniform_int_distribution<int> die(1, 6);
    bool good = true;
    for (int i = 0; i < 1000; i++) {
        int n = die(seeded);
        good = good && 1 <= n && n <= 6;
    }
    std::cout << good << '\n';
}
