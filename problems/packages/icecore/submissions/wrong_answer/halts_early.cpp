// Gives up after 32 days and guesses the middle of what is left.
#include <iostream>

static long long drill(long long site) {
    long long thickness;
    std::cout << "? " << site << std::endl;
    std::cin >> thickness;
    return thickness;
}

int main() {
    long long n;
    std::cin >> n;
    long long low = 1, high = n;
    int days = 0;
    while (low < high && days + 2 <= 32) {
        long long left = low + (high - low) / 3, right = high - (high - low) / 3;
        if (left == right) right++;
        days += 2;
        if (drill(left) < drill(right)) low = left + 1;
        else high = right - 1;
    }
    std::cout << "! " << (low + high) / 2 << std::endl;
}
