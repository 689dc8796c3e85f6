// attack: prints one word without end, and bytes that are no text
// expect: WA
// output-kib: 4096
// checking: checker

#include <stdio.h>
#include <string.h>

int main(void) {
    static char block[1 << 16];
    memset(block, 'x', sizeof block);
    block[100] = 0;
    block[200] = (char)0xff;
    for (int i = 0; i < 60; i++) fwrite(block, 1, sizeof block, stdout);
}
