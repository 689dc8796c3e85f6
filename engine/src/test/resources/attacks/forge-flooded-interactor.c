// attack: floods the interactor, which has stopped to listen
// expect: OLE WA RTE
// checking: interactive

#include <unistd.h>

int main(void) {
    static char block[1 << 16];
    for (unsigned i = 0; i < sizeof block; i++) block[i] = i % 2 ? '\n' : 'x';
    for (;;) write(1, block, sizeof block);
}
