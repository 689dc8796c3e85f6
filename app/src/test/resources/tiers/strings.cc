// topic: strings and their conversions
// input: Hello, World
// output: 12 5 World hello, world
// output: 42 -7 3.500000 255 1
// output: HeXXo, World He, World abcabc
// output: ab < abc 1 npos 1 -1
// output: 21 bytes: Grüße, 世界! 🎉

#include <algorithm>
#include <cctype>
#include <iostream>
#include <string>
#include <string_view>

int main() {
    std::string line;
    std::getline(std::cin, line);
    std::string lower = line;
    std::transform(lower.begin(), lower.end(), lower.begin(), [](unsigned char c) { return std::tolower(c); });
    std::cout << line.size() << ' ' << line.find(',') << ' ' << line.substr(7) << ' ' << lower << '\n';
    std::cout << std::stoi("42abc") << ' ' << std::to_string(-7) << ' ' << std::to_string(3.5) << ' '
              << std::stoi("ff", nullptr, 16) << ' ' << (std::stod("1e3") == 1000) << '\n';
    std::string changed = line;
    changed.replace(2, 2, "XX");
    std::string erased = line;
    erased.erase(2, 3);
    std::string repeated;
    for (int i = 0; i < 2; i++) repeated += "abc";
    std::cout << changed << ' ' << erased << ' ' << repeated << '\n';
    std::string_view view = "abc";
    int order = std::string("a").compare("b");
    std::cout << view.substr(0, 2) << " < " << view << ' ' << (view.substr(0, 2) < view) << ' '
              << (line.find('z') == std::string::npos ? "npos" : "found") << ' ' << view.find('b') << ' '
              << (order < 0 ? -1 : 1) << '\n';
    std::string text = "Grüße, 世界! 🎉";
    std::cout << text.size() << " bytes: " << text << '\n';
}
