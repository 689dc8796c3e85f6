// topic: the input is empty
// output: 0 7 1 1

#include <iostream>
#include <string>

int main() {
    int n = 7, m = 7;
    std::string line = "kept";
    bool read = static_cast<bool>(std::cin >> n);
    bool eof = std::cin.eof();
    std::cin >> m;
    std::cout << read << ' ' << m << ' ' << eof << ' ' << !std::getline(std::cin, line) << '\n';
}
