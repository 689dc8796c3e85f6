// attack: ends as a checker does that rejects, beside a checker that talks to it
// expect: RTE WA
// checking: interactive

#include <stdio.h>

int main(void) {
    puts("42");
    return 43;
}
