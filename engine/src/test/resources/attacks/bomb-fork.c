// attack: fork bomb
// expect: TLE
// lane: quick

#include <unistd.h>

int main(void) {
    for (;;) fork();
}
