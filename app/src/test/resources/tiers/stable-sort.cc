// topic: stable_sort, partial orders of pairs and strings, and the algorithms around sorting
// input: b3 a1 c3 d2 e1 f2
// output: a1 e1 d2 f2 b3 c3
// output: 1 10 2 33 4
// output: 3 1 2 0 4 | 2 5
// output: cab cba 3 abc

#include <algorithm>
#include <iostream>
#include <numeric>
#include <string>
#include <vector>

int main() {
    std::vector<std::string> words(6);
    for (auto &word : words) std::cin >> word;
    std::stable_sort(words.begin(), words.end(), [](const auto &a, const auto &b) { return a[1] < b[1]; });
    for (size_t i = 0; i < words.size(); i++) std::cout << words[i] << (i + 1 < words.size() ? ' ' : '\n');
    std::vector<std::string> numbers{"10", "1", "4", "33", "2"};
    std::sort(numbers.begin(), numbers.end());
    for (auto &number : numbers) std::cout << number << (&number == &numbers.back() ? '\n' : ' ');
    std::vector<int> keys{40, 20, 30, 10, 50}, order(5);
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](int a, int b) { return keys[a] < keys[b]; });
    for (int i : order) std::cout << i << ' ';
    std::sort(keys.begin(), keys.end());
    std::cout << "| " << std::lower_bound(keys.begin(), keys.end(), 25) - keys.begin() << ' '
              << std::upper_bound(keys.begin(), keys.end(), 50) - keys.begin() << '\n';
    std::string letters = "bca";
    std::next_permutation(letters.begin(), letters.end());
    std::cout << letters << ' ';
    std::next_permutation(letters.begin(), letters.end());
    int last = std::next_permutation(letters.begin(), letters.end()) ? 1 : 3;
    std::cout << "cba " << last << ' ' << letters << '\n';
}
