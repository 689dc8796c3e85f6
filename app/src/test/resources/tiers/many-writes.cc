// topic: endl after each of many lines
// output-bytes: 5000 * "line\n"

#include <iostream>

int main() {
    for (int i = 0; i < 5000; i++) std::cout << "line" << std::endl;
}
