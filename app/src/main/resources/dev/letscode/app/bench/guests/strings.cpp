// Builds, cuts, hashes and counts words; longest common subsequence of two texts.
#include <bits/stdc++.h>
using namespace std;
int main() {
    string text;
    unsigned x = 5;
    for (int i = 0; i < 1500000; i++) {
        x = x * 1664525u + 1013904223u;
        text += (x >> 24) % 6 == 0 ? ' ' : char('a' + (x >> 16) % 4);
    }
    unordered_map<string, int> count;
    stringstream words(text);
    for (string word; words >> word;) count[word]++;
    string most;
    for (auto& [word, n] : count)
        if (n > count[most] || (n == count[most] && word < most)) most = word;
    string a = text.substr(0, 4000), b = text.substr(700000, 4000);
    vector<vector<int>> common(a.size() + 1, vector<int>(b.size() + 1));
    for (size_t i = 0; i < a.size(); i++)
        for (size_t j = 0; j < b.size(); j++)
            common[i + 1][j + 1] = a[i] == b[j] ? common[i][j] + 1 : max(common[i][j + 1], common[i + 1][j]);
    printf("%zu %s %d\n", count.size(), most.c_str(), common[a.size()][b.size()]);
}
