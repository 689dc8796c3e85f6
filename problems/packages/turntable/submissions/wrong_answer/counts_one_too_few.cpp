// Prints the moves correctly, and a wrong number of them before.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <vector>

int main() {
    int n;
    if (std::scanf("%d", &n) != 1) return 1;
    std::vector<int> train(n), moves;
    for (int& wagon : train)
        if (std::scanf("%d", &wagon) != 1) return 1;
    auto turn = [&](int k) {
        moves.push_back(k);
        std::reverse(train.begin(), train.begin() + k);
        for (int i = 0; i < k; i++) train[i] = -train[i];
    };
    for (int wagon = n; wagon > 0; wagon--) {
        int place = 0;
        while (std::abs(train[place]) != wagon) place++;
        turn(place + 1);
        if (train[0] == wagon) turn(1);
        turn(wagon);
    }
    std::printf("%zu\n", moves.size() - 1);
    for (int k : moves) std::printf("%d ", k);
}
