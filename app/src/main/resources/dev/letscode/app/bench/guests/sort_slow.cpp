// Sorts half a million numbers, read with cin as beginners do.
#include <bits/stdc++.h>
using namespace std;
int main() {
    int n;
    cin >> n;
    n /= 4;
    vector<int> a(n);
    for (int& v : a) cin >> v;
    sort(a.begin(), a.end());
    long long sum = 0;
    for (int i = 0; i < n; i++) sum += (long long)a[i] * (i % 10);
    cout << sum << endl;
}
