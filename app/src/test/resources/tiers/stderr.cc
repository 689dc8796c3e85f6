// topic: standard output and standard error are apart
// output: out 1
// output: out 2
// error: err 1
// error: err 2

#include <iostream>

int main() {
    std::cout << "out 1\n";
    std::cerr << "err 1\n";
    std::cout << "out 2\n";
    std::clog << "err 2\n";
}
