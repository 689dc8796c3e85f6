// topic: a large text is put together piece by piece
// output: 488890 99999 0123456789101112

#include <iostream>
#include <string>

int main() {
    std::string text;
    for (int i = 0; i < 100000; i++) text += std::to_string(i);
    std::cout << text.size() << ' ' << text.substr(text.size() - 5) << ' ' << text.substr(0, 16) << '\n';
}
