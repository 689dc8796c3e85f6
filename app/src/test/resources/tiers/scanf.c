// topic: the formats of scanf
// input-bytes: "12:34:56\n  x y\n0x1F 017 9\n3.5e2,(-7)\nkey = value with spaces\n#comment 5\n"
// output: 12 34 56
// output: x y
// output: 31 15 9
// output: 350 -7
// output: key|value with spaces
// output: comment 5 3
// output: -1

#include <stdio.h>

int main(void) {
    int h, m, s;
    printf("%d ", (scanf("%d:%d:%d", &h, &m, &s), h));
    printf("%d %d\n", m, s);
    char a, b;
    scanf(" %c %c", &a, &b);
    printf("%c %c\n", a, b);
    int x, y, z;
    scanf("%i %i %i", &x, &y, &z);
    printf("%d %d %d\n", x, y, z);
    double d;
    scanf("%lf,(%d)", &d, &x);
    printf("%g %d\n", d, x);
    char key[20], value[40];
    scanf(" %19[a-z] = %39[^\n]", key, value);
    printf("%s|%s\n", key, value);
    int count = 0;
    char word[20];
    int matched = scanf(" #%19s%d%*[\n]%n", word, &x, &count);
    printf("%s %d %d\n", word, x, count > 0 ? matched + 1 : matched);
    printf("%d\n", scanf("%d", &x));
}
