// attack: fork bomb
// expect: TLE SV
// lane: quick

#include <unistd.h>

int main(void) {
    for (;;) fork();
}
