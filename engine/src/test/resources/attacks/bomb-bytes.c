// attack: keeps init busy with single bytes on both streams, so that it has no time to look at the clock
// expect: OLE TLE
// output-kib: 4096

#include <unistd.h>

int main(void) {
    if (fork() == 0) {
        for (;;) write(2, "e", 1);
    }
    for (;;) write(1, "o", 1);
}
