// topic: a vector that never stops growing
// memory-mib: 64
// ends: memory

#include <iostream>
#include <vector>

int main() {
    std::vector<int> numbers;
    for (int i = 0;; i++) {
        numbers.push_back(i);
        if (numbers.size() % 100000000 == 0) std::cout << numbers.size() << '\n';
    }
}
