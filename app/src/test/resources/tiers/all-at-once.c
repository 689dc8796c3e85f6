// topic: reading all of the input at once
// input-bytes: 1..20000
// output: 20000 200010000

#include <stdio.h>

static char text[1 << 20];

int main(void) {
    size_t length = fread(text, 1, sizeof text - 1, stdin);
    long long sum = 0;
    int count = 0, n = 0;
    for (size_t i = 0; i < length; i++) {
        if (text[i] == '\n') {
            sum += n;
            count++;
            n = 0;
        } else {
            n = n * 10 + text[i] - '0';
        }
    }
    printf("%d %lld\n", count, sum);
}
