// topic: bases, widths, flags and the state of streams
// input: 42 ff 7 x 5
// output: 2a 0x2a 52 42
// output: true 0 00042 **42 42**
// output: 255 7 1 0 x 5
// output: 3 + 4 = 7 1 abc

#include <iomanip>
#include <iostream>
#include <sstream>
#include <string>

int main() {
    int n, hex, k, bad;
    std::cin >> n >> std::hex >> hex >> std::dec >> k;
    std::cout << std::hex << n << ' ' << std::showbase << n << std::noshowbase << ' ' << std::oct << n << ' ' << std::dec
              << n << '\n';
    std::cout << std::boolalpha << true << ' ' << std::noboolalpha << false << ' ' << std::setfill('0') << std::setw(5)
              << n << ' ' << std::setfill('*') << std::setw(4) << n << ' ' << std::left << std::setw(4) << n << '\n';
    std::cin >> bad;
    bool failed = std::cin.fail();
    std::cin.clear();
    std::string word;
    std::cin >> word >> bad;
    std::cout << hex << ' ' << k << ' ' << failed << ' ' << std::cin.fail() << ' ' << word << ' ' << bad << '\n';
    std::istringstream in("3 + 4");
    int a, b;
    char plus;
    in >> a >> plus >> b;
    std::ostringstream out;
    out << a << ' ' << plus << ' ' << b << " = " << a + b;
    std::cout << out.str() << ' ' << in.eof() << ' ' << std::string("abcdef", 3) << '\n';
}
