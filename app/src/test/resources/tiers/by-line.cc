// topic: reading line by line, after a number
// input-bytes: "4\nalpha\nbe ta\r\n\nlast"
// output: 1:5
// output: 2:6
// output: 3:0
// output: 4:4
// output: end

#include <iostream>
#include <string>

int main() {
    int n;
    std::cin >> n >> std::ws;
    std::string line;
    for (int i = 1; i <= n; i++) {
        std::getline(std::cin, line);
        std::cout << i << ':' << line.size() << std::endl;
    }
    std::cout << (std::getline(std::cin, line) ? line : "end") << std::endl;
}
