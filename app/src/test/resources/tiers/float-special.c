// topic: infinities, not-a-number, minus zero and denormal numbers
// output: inf -inf nan INF
// output: -0 1 0 1
// output: 4.94066e-324 0 2.22507e-308
// output: 1 1 1 0 1
// output: 0 -3 3

#include <float.h>
#include <math.h>
#include <stdio.h>

int main(void) {
    volatile double zero = 0.0, one = 1.0, tiny = 4.9406564584124654e-324;
    printf("%f %f %f %F\n", one / zero, -one / zero, (double)NAN, one / zero);
    printf("%g %d %d %d\n", -zero, -zero == zero, signbit(zero) != 0, signbit(-zero) != 0);
    printf("%g %g %g\n", tiny, tiny / 2, DBL_MIN);
    double nan = NAN;
    printf("%d %d %d %d %d\n", isnan(nan) != 0, isinf(one / zero) != 0, nan != nan, nan < 1 || nan > 1,
           fpclassify(tiny) == FP_SUBNORMAL);
    printf("%g %g %g\n", fmin(zero, 3), fmax(-3, nan), fmin(nan, 3));
}
