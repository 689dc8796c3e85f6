// topic: random numbers, of which only the range matters
// output: in range, 6 of 6 seen

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

int main(void) {
    int seen[6] = {0}, good = 1;
    srand((unsigned)time(NULL));
    for (int i = 0; i < 10000; i++) {
        int n = rand();
        if (n < 0 || n > RAND_MAX) good = 0;
        seen[n % 6] = 1;
    }
    int count = 0;
    for (int i = 0; i < 6; i++) count += seen[i];
    printf("%s, %d of 6 seen\n", good ? "in range" : "out of range", count);
}
