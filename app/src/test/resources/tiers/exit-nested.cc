// topic: exit runs the destructors of static objects and none of local ones
// output: local static global
// ends: exit 7

#include <cstdlib>
#include <iostream>

struct Speaker {
    const char *name;
    ~Speaker() { std::cout << name << std::flush; }
};

Speaker global{"global\n"};

void down(int n) {
    static Speaker once{"static "};
    Speaker local{"never "};
    if (n == 0) std::exit(7);
    down(n - 1);
}

int main() {
    { Speaker local{"local "}; }
    down(3);
}
