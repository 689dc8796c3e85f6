/* One pass; a sum by exclusive or for each bit. Reads blocks of 64 KiB. */
#include <stdio.h>

static unsigned char block[1 << 16];
static size_t used, filled;

static int next_byte(void) {
    if (used == filled) {
        filled = fread(block, 1, sizeof block, stdin);
        used = 0;
        if (filled == 0) return -1;
    }
    return block[used++];
}

static unsigned next_number(void) {
    unsigned value = 0;
    int c = next_byte();
    while (c >= 0 && c < '0') c = next_byte();
    for (; c >= '0'; c = next_byte()) value = 10 * value + (unsigned)(c - '0');
    return value;
}

int main(void) {
    unsigned all = 0, with_bit[30] = {0};
    for (unsigned left = next_number(); left > 0; left--) {
        unsigned ticket = next_number();
        all ^= ticket;
        for (int bit = 0; bit < 30; bit++) with_bit[bit] ^= ticket & -(ticket >> bit & 1);
    }
    int bit = 0;
    while ((all >> bit & 1) == 0) bit++;
    unsigned one = with_bit[bit], other = all ^ one;
    printf("%u %u\n", one < other ? one : other, one < other ? other : one);
    return 0;
}
