// topic: text in UTF-8, byte by byte
// input: Grüße, 世界! 🎉
// output: 21 bytes, 12 characters
// output: Grüße, 世界! 🎉

#include <stdio.h>
#include <string.h>

int main(void) {
    char line[100];
    fgets(line, sizeof line, stdin);
    line[strcspn(line, "\n")] = 0;
    int characters = 0;
    for (char *p = line; *p; p++) characters += ((unsigned char)*p & 0xC0) != 0x80;
    printf("%d bytes, %d characters\n%s\n", (int)strlen(line), characters, line);
}
