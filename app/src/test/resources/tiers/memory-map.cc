// topic: a map that never stops growing
// memory-mib: 64
// ends: memory

#include <iostream>
#include <map>
#include <string>

int main() {
    std::map<int, std::string> all;
    for (int i = 0;; i++) all[i] = std::string(100, 'x');
}
