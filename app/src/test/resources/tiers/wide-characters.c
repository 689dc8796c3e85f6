// topic: wide characters
// input: Grün 世
// output: 6 252 19990
// output: 世 NÜRG

#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>
#include <wctype.h>

int main(void) {
    char line[100], out[8];
    wchar_t wide[100];
    setlocale(LC_ALL, "C.UTF-8");
    fgets(line, sizeof line, stdin);
    line[strcspn(line, "\n")] = 0;
    int length = (int)mbstowcs(wide, line, 100);
    printf("%d %d %d\n", length, (int)wide[2], (int)wide[length - 1]);
    for (int i = length - 1; i >= 0; i--) {
        out[wctomb(out, (wchar_t)towupper(wide[i]))] = 0;
        printf("%s", out);
    }
    putchar('\n');
}
