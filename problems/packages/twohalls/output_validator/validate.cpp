// Accepts every assignment in which nobody shares a hall with more than one opponent.
// Called as: validate INPUT ANSWER FEEDBACK_DIRECTORY < OUTPUT. The answer is not needed.
#include <fstream>
#include <iostream>
#include <string>
#include <vector>

int main(int argc, char** argv) {
    if (argc < 4) return 1;
    std::ifstream input(argv[1]);
    std::ofstream message(std::string(argv[3]) + "judgemessage.txt", std::ios::app);
    int n, m;
    if (!(input >> n >> m)) return 1;

    std::vector<bool> red(n + 1);
    for (int i = 1; i <= n; i++) {
        std::string word;
        if (!(std::cin >> word)) {
            message << "only " << i - 1 << " of " << n << " words\n";
            return 43;
        }
        if (word != "red" && word != "blue") {
            message << "word " << i << " is neither red nor blue: " << word.substr(0, 40) << "\n";
            return 43;
        }
        red[i] = word == "red";
    }
    std::string rest;
    if (std::cin >> rest) {
        message << "more than " << n << " words\n";
        return 43;
    }
    std::vector<int> opponents(n + 1);
    for (int i = 0; i < m; i++) {
        int u, v;
        if (!(input >> u >> v)) return 1;
        if (red[u] == red[v]) {
            opponents[u]++;
            opponents[v]++;
        }
    }
    for (int i = 1; i <= n; i++) {
        if (opponents[i] > 1) {
            message << "member " << i << " shares a hall with " << opponents[i] << " opponents\n";
            return 43;
        }
    }
    return 42;
}
