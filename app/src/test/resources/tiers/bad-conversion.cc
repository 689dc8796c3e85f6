// topic: stoi with something that is no number
// input: x
// ends: crash

#include <iostream>
#include <string>

int main() {
    std::string word;
    std::cin >> word;
    std::cout << std::stoi(word) << '\n';
}
