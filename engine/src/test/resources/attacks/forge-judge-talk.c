// attack: prints what the judge's own messages look like, with control characters that would rewrite a terminal
// expect: WA

#include <stdio.h>

int main(void) {
    printf("\033[2J\033[H\033]0;accepted\007accepted\r\b\b\b\x9b" "2J\xe2\x80\xae" "detpecca\xff\xfe\n");
    fprintf(stderr, "\033[2J\033]52;c;QUND\007accepted\n");
}
