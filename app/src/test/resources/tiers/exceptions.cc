// topic: exceptions are caught, with destructors on the way
// needs: exceptions
// input: 7
// output: destroyed caught 7
// output: out of range

#include <iostream>
#include <stdexcept>
#include <string>
#include <vector>

struct Guard {
    ~Guard() { std::cout << "destroyed "; }
};

int fail(int n) {
    Guard guard;
    if (n > 5) throw std::runtime_error("caught " + std::to_string(n));
    return n;
}

int main() {
    int n;
    std::cin >> n;
    try {
        std::cout << fail(n) << '\n';
    } catch (const std::exception &e) {
        std::cout << e.what() << '\n';
    }
    try {
        std::vector<int>(3).at(n) = 1;
    } catch (const std::out_of_range &) {
        std::cout << "out of range\n";
    }
}
