// attack: lets the kernel work for it, and hardly computes itself
// expect: TLE SV

#include <fcntl.h>
#include <unistd.h>

int main(void) {
    static char block[1 << 20];
    int zero = open("/dev/urandom", O_RDONLY);
    for (;;) read(zero, block, sizeof block);
}
