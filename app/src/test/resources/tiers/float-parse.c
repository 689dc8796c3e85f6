// topic: what strtod and strtol take for a number
// output: 1e+308 inf 0 12.5 16 0.5 5
// output: [abc] [] []
// output: 12 -7 255 35 0
// output: [abc] 9223372036854775807

#include <stdio.h>
#include <stdlib.h>

int main(void) {
    printf("%g %g %g %g %g %g %g\n", atof("1e308"), strtod("1e400", NULL), strtod("1e-400", NULL),
           atof("  12.5xyz"), strtod("0x10", NULL), atof(".5"), atof("5."));
    char *a, *b, *c;
    strtod("12abc", &a);
    strtod("1e5", &b);
    strtod("", &c);
    printf("[%s] [%s] [%s]\n", a, b, c);
    printf("%d %d %d %d %d\n", atoi(" 12"), atoi("-7.9"), (int)strtol("ff", NULL, 16), (int)strtol("z", NULL, 36),
           atoi("x"));
    long long huge = strtoll("99999999999999999999abc", &a, 10);
    printf("[%s] %lld\n", a, huge);
}
