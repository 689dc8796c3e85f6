// The check is the exclusive or of all letters as numbers from 0 to 31, which needs one card of 32 possible ones.
#include <iostream>
#include <string>
#include <vector>

static std::string word(int value) {
    return {static_cast<char>('a' + value / 676), static_cast<char>('a' + value / 26 % 26),
            static_cast<char>('a' + value % 26)};
}

int main() {
    const int check_base = 26 * 676 - 32, length_base = check_base - 1000;
    std::string mode;
    std::cin >> mode;
    if (mode == "write") {
        std::string message;
        std::cin >> message;
        int check = 0;
        for (size_t i = 0; i < message.size(); i++) {
            check ^= message[i] - 'a';
            std::cout << word(static_cast<int>(26 * i) + message[i] - 'a') << "\n";
        }
        std::cout << word(check_base + check) << "\n" << word(length_base + static_cast<int>(message.size())) << "\n";
        return 0;
    }
    int count;
    std::cin >> count;
    std::vector<int> letter(700, -1);
    int check = -1, length = -1, seen = 0, all = 0;
    for (int i = 0; i < count; i++) {
        std::string card;
        std::cin >> card;
        int value = ((card[0] - 'a') * 26 + (card[1] - 'a')) * 26 + (card[2] - 'a');
        if (value >= check_base) {
            check = value - check_base;
        } else if (value >= length_base) {
            length = value - length_base;
        } else {
            letter[value / 26] = value % 26;
            all ^= value % 26;
            seen++;
        }
    }
    if (length < 0) length = seen;
    for (int i = 0; i < length; i++) std::cout << static_cast<char>('a' + (letter[i] < 0 ? check ^ all : letter[i]));
    std::cout << "\n";
}
