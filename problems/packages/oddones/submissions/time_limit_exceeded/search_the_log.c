/* Keeps the open tickets in an unordered list and searches it for each entry. */
#include <stdio.h>

static unsigned open_tickets[4000000];

int main(void) {
    int n, count = 0;
    if (scanf("%d", &n) != 1) return 1;
    for (int i = 0; i < n; i++) {
        unsigned ticket;
        if (scanf("%u", &ticket) != 1) return 1;
        int at = 0;
        while (at < count && open_tickets[at] != ticket) at++;
        if (at == count && count < 4000000) open_tickets[count++] = ticket;
        else if (at < count) open_tickets[at] = open_tickets[--count];
    }
    if (count != 2) return 0;
    unsigned one = open_tickets[0], other = open_tickets[1];
    printf("%u %u\n", one < other ? one : other, one < other ? other : one);
    return 0;
}
