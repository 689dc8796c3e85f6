/* @EXPECTED_RESULTS@: OUTPUT-LIMIT
 * Reports its progress on the standard output, and never arrives.*/
#include <stdio.h>

int main(void) {
    long long n;
    if (scanf("%lld", &n) != 1) return 1;
    for (long long metre = 0; ; metre++) printf("metre %lld of %lld is being laid, please be patient\n", metre, n);
}
