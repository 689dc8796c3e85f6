// attack: prints all that it has to say, and crashes; a right answer of a program that crashes is none
// expect: RTE
// reason: SIGSEGV
// checking: checker

#include <signal.h>
#include <stdio.h>

int main(void) {
    puts("contained");
    fflush(stdout);
    raise(SIGSEGV);
}
