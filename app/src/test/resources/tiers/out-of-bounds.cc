// topic: at() with an index that is out of bounds
// lane: quick
// input: 7
// ends: crash

#include <iostream>
#include <vector>

int main() {
    int n;
    std::cin >> n;
    std::vector<int> numbers{1, 2, 3};
    std::cout << numbers.at(n) << '\n';
}
