// topic: the formats of printf
// lane: quick
// output: [   42] [42   ] [00042] [+42] [ 42] [2a] [0X2A] [052]
// output: [abc] [  abc] [abc  ] [ab] [    ab] [%] [A]
// output: [-1] [4294967295] [255] [65535] [-9223372036854775808]
// output: [  3.5] [3.50  ] [1e+10] [0.001] [1E-05] [3.]
// output: [7] [   7] [7   ] [0007]
// output: 11 hello

#include <limits.h>
#include <stdio.h>

int main(void) {
    printf("[%5d] [%-5d] [%05d] [%+d] [% d] [%x] [%#X] [%#o]\n", 42, 42, 42, 42, 42, 42, 42, 42);
    printf("[%s] [%5s] [%-5s] [%.2s] [%6.2s] [%%] [%c]\n", "abc", "abc", "abc", "abc", "abc", 'A');
    printf("[%d] [%u] [%hhu] [%hu] [%lld]\n", -1, -1, 255 + 256, 65535 + 65536, LLONG_MIN);
    printf("[%5.1f] [%-6.2f] [%g] [%g] [%G] [%#.0f]\n", 3.5, 3.5, 1e10, 0.001, 1e-5, 3.0);
    printf("[%*d] [%*d] [%-*d] [%.*d]\n", 1, 7, 4, 7, 4, 7, 4, 7);
    char buffer[6];
    int wanted = snprintf(buffer, sizeof buffer, "hello %s", "world");
    printf("%d %s\n", wanted, buffer);
}
