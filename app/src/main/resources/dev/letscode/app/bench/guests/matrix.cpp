// Product of two matrices of doubles, 500 by 500.
#include <bits/stdc++.h>
using namespace std;
int main() {
    const int n = 500;
    vector<vector<double>> a(n, vector<double>(n)), b = a, c = a;
    for (int i = 0; i < n; i++)
        for (int j = 0; j < n; j++) a[i][j] = i * 0.5 + j, b[i][j] = i - j * 0.25;
    for (int i = 0; i < n; i++)
        for (int k = 0; k < n; k++)
            for (int j = 0; j < n; j++) c[i][j] += a[i][k] * b[k][j];
    double trace = 0;
    for (int i = 0; i < n; i++) trace += c[i][i];
    printf("%.3f\n", trace);
}
