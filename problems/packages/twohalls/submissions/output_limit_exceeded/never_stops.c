/* Forgets to count the words. */
#include <stdio.h>

int main(void) {
    for (;;) fputs("red blue ", stdout);
}
