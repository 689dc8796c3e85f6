// topic: maps, sets, priority queues, deques and bitsets
// lane: quick
// input: the cat the dog a cat the end
// output: a:1 cat:2 dog:1 end:1 the:3
// output: 9 5 3 1 | 1 3 5 9
// output: 1 3 5 2 0 | 7 8
// output: 0000101010 3 42 1 13
// output: 3 1 2 2 | one 1

#include <algorithm>
#include <bitset>
#include <deque>
#include <functional>
#include <iostream>
#include <map>
#include <queue>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

int main() {
    std::map<std::string, int> counts;
    for (std::string word; std::cin >> word;) counts[word]++;
    const char *gap = "";
    for (const auto &[word, count] : counts) {
        std::cout << gap << word << ':' << count;
        gap = " ";
    }
    std::cout << '\n';
    std::priority_queue<int> largest;
    std::priority_queue<int, std::vector<int>, std::greater<int>> least;
    for (int n : {5, 1, 9, 3}) {
        largest.push(n);
        least.push(n);
    }
    for (; !largest.empty(); largest.pop()) std::cout << largest.top() << ' ';
    std::cout << '|';
    for (; !least.empty(); least.pop()) std::cout << ' ' << least.top();
    std::cout << '\n';
    std::multiset<int> several{5, 1, 3, 3};
    several.erase(several.find(3));
    for (int n : several) std::cout << n << ' ';
    std::cout << std::distance(several.begin(), several.lower_bound(4)) << ' ' << several.count(7) << " | ";
    std::deque<int> both{7};
    both.push_front(8);
    both.push_back(9);
    both.pop_back();
    std::cout << both.back() << ' ' << both.front() << '\n';
    std::bitset<10> bits(42);
    std::cout << bits << ' ' << bits.count() << ' ' << bits.to_ulong() << ' ' << bits[1] << ' '
              << (bits >> 2 | std::bitset<10>("101")).to_ulong() - 2 << '\n';
    std::unordered_map<int, std::string> names{{1, "one"}, {2, "two"}};
    names.erase(2);
    std::cout << several.size() << ' ' << names.size() << ' ' << *std::next(several.begin()) - 1 << ' '
              << names.max_load_factor() + 1 << " | " << names.at(1) << ' ' << names.count(1) << '\n';
}
