// topic: the header that has everything, as contests use it
// input: 3
// input: 5
// input: 1 5 2 4 3
// input: 1
// input: 7
// input: 4
// input: 4 3 2 1
// output: Case #1: 3 15 4
// output: Case #2: 1 7 0
// output: Case #3: 1 10 6

#include <bits/stdc++.h>
using namespace std;

typedef long long ll;
typedef pair<int, int> pii;
#define all(x) (x).begin(), (x).end()
#define rep(i, a, b) for (int i = (a); i < (b); ++i)

int main() {
    ios_base::sync_with_stdio(false);
    cin.tie(NULL);
    int t;
    cin >> t;
    rep(test, 1, t + 1) {
        int n;
        cin >> n;
        vector<int> a(n), tails;
        for (auto &x : a) cin >> x;
        for (int x : a) {
            auto it = lower_bound(all(tails), x);
            if (it == tails.end()) tails.push_back(x);
            else *it = x;
        }
        ll sum = accumulate(all(a), 0LL), inversions = 0;
        rep(i, 0, n) rep(j, i + 1, n) inversions += a[i] > a[j];
        cout << "Case #" << test << ": " << tails.size() << " " << sum << " " << inversions << "\n";
    }
    return 0;
}
