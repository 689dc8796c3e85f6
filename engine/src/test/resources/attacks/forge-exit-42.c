// attack: ends as a checker does that accepts
// expect: RTE
// lane: quick
// reason: exit code 42
// checking: checker

#include <stdio.h>

int main(void) {
    puts("the answer");
    return 42;
}
