// topic: a program asks for a larger stack itself
// output: 0 1 20000

#include <iostream>
#include <sys/resource.h>

static int depth(int n) { return n == 0 ? 0 : 1 + depth(n - 1); }

int main() {
    rlimit limit;
    int got = getrlimit(RLIMIT_STACK, &limit);
    limit.rlim_cur = limit.rlim_max;
    bool set = setrlimit(RLIMIT_STACK, &limit) == 0;
    std::cout << got << ' ' << set << ' ' << depth(20000) << '\n';
}
