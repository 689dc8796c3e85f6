// topic: the sign of a not-a-number that a computation made
// output: -nan

#include <math.h>
#include <stdio.h>

int main(void) {
    double x;
    if (scanf("%lf", &x) != 1) x = -1;
    printf("%f\n", sqrt(x));
}
