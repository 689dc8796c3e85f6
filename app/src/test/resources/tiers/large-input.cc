// topic: a hundred thousand numbers, read with scanf
// input-bytes: "100000\n" + 1..100000
// output: 5000050000 100000

#include <algorithm>
#include <cstdio>
#include <vector>

int main() {
    int n;
    scanf("%d", &n);
    std::vector<int> numbers(n);
    long long sum = 0;
    for (int &number : numbers) {
        scanf("%d", &number);
        sum += number;
    }
    printf("%lld %d\n", sum, *std::max_element(numbers.begin(), numbers.end()));
}
