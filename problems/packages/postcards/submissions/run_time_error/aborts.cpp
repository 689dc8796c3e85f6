// Gives up in the second pass by std::abort.
#include <cstdlib>
#include <iostream>
#include <string>

int main() {
    std::string mode, message;
    std::cin >> mode >> message;
    if (mode == "read") std::abort();
    std::cout << "abc" << std::endl;
}
