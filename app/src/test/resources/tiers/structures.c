// topic: structures, unions, bit fields, function pointers and variable arguments
// input: 3 4
// output: 7 -1 12 0
// output: 15 3 7
// output: 66 65
// output: 1 2 3 4 5 | 15
// output: b2 a1

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

static int add(int a, int b) { return a + b; }
static int subtract(int a, int b) { return a - b; }
static int multiply(int a, int b) { return a * b; }
static int divide(int a, int b) { return a / b; }

static int sum(int count, ...) {
    va_list list;
    va_start(list, count);
    int total = 0;
    for (int i = 0; i < count; i++) {
        int n = va_arg(list, int);
        printf("%d ", n);
        total += n;
    }
    va_end(list);
    return total;
}

struct pair {
    char name;
    int value;
};

static struct pair swap(struct pair *a, struct pair b) {
    struct pair old = *a;
    *a = b;
    return old;
}

int main(void) {
    int a, b;
    scanf("%d %d", &a, &b);
    int (*const operations[])(int, int) = {add, subtract, multiply, divide};
    for (int i = 0; i < 4; i++) printf(i < 3 ? "%d " : "%d\n", operations[i](a, b));
    struct {
        unsigned low : 4, mid : 2, high : 3;
    } bits = {.low = 31 & 15, .mid = 3, .high = 7};
    printf("%u %u %u\n", bits.low, bits.mid, bits.high);
    union {
        unsigned number;
        unsigned char bytes[4];
    } both = {.number = 0x41424142u};
    printf("%d %d\n", both.bytes[0], both.bytes[3]);
    printf("| %d\n", sum(5, 1, 2, 3, 4, 5));
    struct pair x = {'a', 1}, y = {'b', 2};
    y = swap(&x, y);
    printf("%c%d %c%d\n", x.name, x.value, y.name, y.value);
}
