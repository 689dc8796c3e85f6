// Weighs the lorries and writes the points of the test into score.txt.
// Called as: loading INPUT ANSWER FEEDBACK_DIRECTORY < OUTPUT. ANSWER begins with the number of lorries for 10 points.
#include <algorithm>
#include <fstream>
#include <iostream>
#include <string>
#include <vector>

int main(int argc, char** argv) {
    if (argc < 4) return 1;
    std::ifstream input(argv[1]), answer(argv[2]);
    const std::string feedback = argv[3];
    std::ofstream message(feedback + "judgemessage.txt", std::ios::app);
    long long n, capacity, par;
    if (!(input >> n >> capacity) || !(answer >> par)) return 1;

    long long lorries;
    if (!(std::cin >> lorries) || lorries < 1 || lorries > n) {
        message << "the number of lorries must be between 1 and " << n << "\n";
        return 43;
    }
    std::vector<long long> load(lorries + 1);
    for (int parcel = 1; parcel <= n; parcel++) {
        long long weight, lorry;
        if (!(input >> weight)) return 1;
        if (!(std::cin >> lorry) || lorry < 1 || lorry > lorries) {
            message << "no lorry between 1 and " << lorries << " for parcel " << parcel << "\n";
            return 43;
        }
        load[lorry] += weight;
        if (load[lorry] > capacity) {
            message << "lorry " << lorry << " is overloaded by parcel " << parcel << "\n";
            return 43;
        }
    }
    std::string rest;
    if (std::cin >> rest) {
        message << "more than " << n << " parcels\n";
        return 43;
    }
    double share = static_cast<double>(par) / lorries;
    double score = std::min(10.0, 10.0 * share * share);
    message << lorries << " lorries, the dispatcher needs " << par << "\n";
    std::ofstream(feedback + "score.txt") << score << "\n";
    return 42;
}
