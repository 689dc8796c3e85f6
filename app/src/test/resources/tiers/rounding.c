// topic: rounding in printf and in the functions of math.h
// input: 0.5 1.5 2.5 -0.5 -2.5 2.675 1e15
// output: 0 2 2 -0 -2
// output: 0 1 0 1 0 1 0
// output: 2 2 1 2 1 2 2
// output: 2 3 2 3 2 3 2
// output: -0 -1 -1 -0 -0 -1 -0
// output: -2 -3 -3 -2 -2 -3 -2
// output: 3 3 2 3 2 3 3
// output: 1e+15 1000000000000000 1e+15 1e+15 1e+15 1000000000000000 1e+15
// output: 2.67 1.005 0.12 1.00

#include <math.h>
#include <stdio.h>

int main(void) {
    printf("%.0f %.0f %.0f %.0f %.0f\n", 0.5, 1.5, 2.5, -0.5, -2.5);
    for (double x; scanf("%lf", &x) == 1;) {
        printf("%g %lld %g %g %g ", rint(x), llround(x), floor(x), ceil(x), trunc(x));
        printf("%lld %g\n", (long long)round(x), nearbyint(x));
    }
    printf("%.2f %.3f %.2f %.2f\n", 2.675, 1.0049999999999999, 0.125, 0.995 + 0.0001);
}
