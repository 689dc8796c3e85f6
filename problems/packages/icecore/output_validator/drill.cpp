// The glacier. Called as: drill INPUT ANSWER FEEDBACK_DIRECTORY, connected with the program in both directions.
// INPUT is a line "n summit height a b seed": seen from the summit the ice gets thinner by a millimetres a site to the
// left and by b to the right, less a disturbance (from the seed) that is too small to break the strict order.
#include <cctype>
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <string>

static constexpr int DAYS = 32;

struct Glacier {
    long long n, summit, height, left, right, seed;

    long long thickness(long long site) const {
        if (site == summit) return height;
        long long slope = site < summit ? left : right;
        long long distance = site < summit ? summit - site : site - summit;
        uint64_t hash = static_cast<uint64_t>(site * 1000003 + seed) * 0x9E3779B97F4A7C15u;
        hash ^= hash >> 29;
        hash *= 0xBF58476D1CE4E5B9u;
        hash ^= hash >> 32;
        return height - slope * distance - (seed == 0 ? 0 : static_cast<long long>(hash % slope));
    }
};

// Reads one line of at most 30 characters; "" at the end of the input or if the line is longer.
static std::string read_line() {
    std::string line;
    for (int c = std::getchar(); c != '\n'; c = std::getchar()) {
        if (c == EOF || line.size() == 30) return "";
        line += static_cast<char>(c);
    }
    return line;
}

int main(int argc, char** argv) {
    if (argc < 4) return 1;
    std::ifstream input(argv[1]);
    Glacier ice;
    if (!(input >> ice.n >> ice.summit >> ice.height >> ice.left >> ice.right >> ice.seed)) return 1;
    std::ofstream message(std::string(argv[3]) + "judgemessage.txt", std::ios::app);

    std::printf("%lld\n", ice.n);
    std::fflush(stdout);
    for (int days = 0;;) {
        std::string line = read_line();
        char kind;
        long long site;
        int length = 0;
        bool form = std::sscanf(line.c_str(), "%c %lld%n", &kind, &site, &length) == 2 && (kind == '?' || kind == '!');
        for (size_t i = length; form && i < line.size(); i++) form = std::isspace(static_cast<unsigned char>(line[i]));
        if (!form) {
            message << "after " << days << " drillings neither \"? i\" nor \"! i\": " << line << "\n";
            return 43;
        }
        if (site < 1 || site > ice.n) {
            message << "there is no site " << site << "\n";
            return 43;
        }
        if (kind == '!') {
            message << days << " drillings, answer " << site << ", summit " << ice.summit << "\n";
            return site == ice.summit ? 42 : 43;
        }
        if (++days > DAYS) {
            message << "more than " << DAYS << " drillings\n";
            return 43;
        }
        std::printf("%lld\n", ice.thickness(site));
        std::fflush(stdout);
    }
}
