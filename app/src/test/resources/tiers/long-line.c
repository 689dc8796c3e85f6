// topic: a line of a million characters
// input-bytes: 1000000 * "a" + "b\n"
// output: 1000001 b

#include <stdio.h>
#include <string.h>

static char line[1000100];

int main(void) {
    scanf("%1000099s", line);
    int length = (int)strlen(line);
    printf("%d %c\n", length, line[length - 1]);
}
