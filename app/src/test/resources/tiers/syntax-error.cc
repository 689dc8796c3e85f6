// topic: a source that is no C++
// ends: compile-error

#include <iostream>

int main() {
    std::cout << "never" << std::endl
    return 0;
}
