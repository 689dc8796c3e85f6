/* Copies the log to the output as well: 8 MB are soon reached. */
#include <stdio.h>
#include <string.h>

int main(void) {
    static char line[64];
    unsigned n, ticket, all = 0;
    if (scanf("%u", &n) != 1) return 1;
    for (unsigned i = 0; i < n; i++) {
        if (scanf("%u", &ticket) != 1) return 1;
        all ^= ticket;
        int length = sprintf(line, "entry %u: ticket %u\n", i, ticket);
        for (int copies = 0; copies < 1000000; copies++) fwrite(line, 1, (size_t)length, stdout);
    }
    printf("%u\n", all);
    return 0;
}
