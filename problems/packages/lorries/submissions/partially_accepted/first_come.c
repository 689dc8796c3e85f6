/* First fit in the order of the list. */
#include <stdio.h>

int main(void) {
    int n, capacity, room[1001], lorry[1001], lorries = 0;
    if (scanf("%d %d", &n, &capacity) != 2) return 1;
    for (int i = 0; i < n; i++) {
        int weight, at = 0;
        if (scanf("%d", &weight) != 1) return 1;
        while (at < lorries && room[at] < weight) at++;
        if (at == lorries) room[lorries++] = capacity;
        room[at] -= weight;
        lorry[i] = at + 1;
    }
    printf("%d\n", lorries);
    for (int i = 0; i < n; i++) printf("%d ", lorry[i]);
    putchar('\n');
    return 0;
}
