// Primes below 20 million.
#include <bits/stdc++.h>
using namespace std;
int main() {
    const int n = 20000000;
    vector<char> composite(n + 1);
    long long count = 0, sum = 0;
    for (int i = 2; i <= n; i++) {
        if (composite[i]) continue;
        count++;
        sum += i;
        for (long long j = (long long)i * i; j <= n; j += i) composite[j] = 1;
    }
    printf("%lld %lld\n", count, sum);
}
