// topic: a megabyte of output
// output-bytes: 100000 * "123456789\n"

#include <iostream>

int main() {
    for (int i = 0; i < 100000; i++) std::cout << 123456789 << '\n';
}
