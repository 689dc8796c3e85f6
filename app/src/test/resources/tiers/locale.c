// topic: numbers are printed with a point whatever the locale is
// output: 3.14 1234567 1
// output: 1 0 0

#include <ctype.h>
#include <locale.h>
#include <stdio.h>

int main(void) {
    setlocale(LC_ALL, "");
    printf("%.2f %d %d\n", 3.14159, 1234567, localeconv()->decimal_point[0] == '.');
    printf("%d %d %d\n", isalpha('x') != 0, isalpha(0xE4) != 0, toupper(0xE4) != 0xE4);
}
