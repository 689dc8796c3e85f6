/* Finds the right moves, and returns their number as the exit code. */
#include <stdio.h>
#include <stdlib.h>

static int train[501], n, moves[1500], count;

static void turn(int k) {
    moves[count++] = k;
    for (int i = 1, j = k; i <= j; i++, j--) {
        int wagon = train[i];
        train[i] = -train[j];
        train[j] = -wagon;
    }
}

int main(void) {
    if (scanf("%d", &n) != 1) return 1;
    for (int i = 1; i <= n; i++)
        if (scanf("%d", &train[i]) != 1) return 1;
    for (int wagon = n; wagon >= 1; wagon--) {
        int place = 1;
        while (abs(train[place]) != wagon) place++;
        turn(place);
        if (train[1] == wagon) turn(1);
        turn(wagon);
    }
    printf("%d\n", count);
    for (int i = 0; i < count; i++) printf("%d\n", moves[i]);
    return count;
}
