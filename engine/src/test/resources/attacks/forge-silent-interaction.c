// attack: says nothing to the interactor, so that both wait for each other
// expect: TLE
// lane: waiting
// checking: interactive

#include <stdio.h>
#include <unistd.h>

int main(void) {
    char line[10];
    fgets(line, sizeof line, stdin);
    for (;;) pause();
}
