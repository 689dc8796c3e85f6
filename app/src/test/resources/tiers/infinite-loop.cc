// topic: a container that grows and shrinks without end
// ends: time
// time: 0.3

#include <iostream>
#include <queue>

int main() {
    std::queue<unsigned> queue;
    queue.push(1);
    while (!queue.empty()) {
        unsigned n = queue.front();
        queue.pop();
        queue.push(n * 3 + 1);
    }
    std::cout << "never\n";
}
