// attack: keeps allocating
// expect: MLE RTE
#include <vector>
int main() {
  std::vector<std::vector<int>> kept;
  for (;;) {
    kept.emplace_back(100000, 1);
  }
}
