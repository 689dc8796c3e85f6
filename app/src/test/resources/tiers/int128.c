// topic: 128-bit integers
// input: 18446744073709551557 18446744073709551533
// output: 340282366920938460843936948965011886881
// output: 8733097093994066678

#include <stdio.h>

static void print(unsigned __int128 value) {
    if (value > 9) print(value / 10);
    putchar('0' + (int)(value % 10));
}

int main(void) {
    unsigned long long a, b;
    scanf("%llu %llu", &a, &b);
    unsigned __int128 product = (unsigned __int128)a * b;
    print(product);
    putchar('\n');
    unsigned long long power = 1, base = 3, modulus = a;
    for (unsigned e = 64; e > 0; e >>= 1) {
        if (e & 1) power = (unsigned long long)((unsigned __int128)power * base % modulus);
        base = (unsigned long long)((unsigned __int128)base * base % modulus);
    }
    printf("%llu\n", power);
}
