// @EXPECTED_RESULTS@: COMPILER-ERROR
#include <vector>

int main() {
    std::vector<int> lorry;
    for (int i = 0; i < 10; i++) lorry.push_front(i);
    return lorry.size() == 10 ? 0 : 1;
}
