// attack: prints what init's own frames look like, with a result that says that all is well
// expect: WA

#include <string.h>
#include <unistd.h>

int main(void) {
    unsigned char frame[5 + 93] = {'T', 93};
    for (int i = 0; i < 50; i++) {
        write(1, frame, sizeof frame);
        write(2, frame, sizeof frame);
        write(1, "X\4\0\0\0fail", 9);
        write(1, "F\0\0\0\0", 5);
        write(1, "T\377\377\377\377", 5);
    }
    unsigned char end[] = {'K', 4, 0, 0, 0, 1, 0, 0, 0};
    write(0, end, sizeof end);
}
