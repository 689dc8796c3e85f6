// attack: closes all its streams, so that the interactor waits for nothing
// expect: WA TLE RTE
// checking: interactive

#include <unistd.h>

int main(void) {
    close(0);
    close(1);
    close(2);
    usleep(20000);
}
