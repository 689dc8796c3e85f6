// topic: the functions of string.h and ctype.h
// input: one,two;;three four
// output: (one) (two) (three) (four)
// output: 6 6 -1 1
// output: ONE,TWO;;THREE FOUR
// output: two;;three four|four|4
// output: abcabcabc 9
// output: -1 1 0

#include <ctype.h>
#include <stdio.h>
#include <string.h>

static int sign(int n) { return (n > 0) - (n < 0); }

int main(void) {
    char line[100], copy[100];
    fgets(line, sizeof line, stdin);
    line[strcspn(line, "\n")] = 0;
    strcpy(copy, line);
    const char *gap = "";
    for (char *word = strtok(copy, ",; "); word; word = strtok(NULL, ",; ")) {
        printf("%s(%s)", gap, word);
        gap = " ";
    }
    printf("\n%d %d %d %d\n", (int)(strchr(line, 'o') + 6 - line), (int)strspn("aabbab!", "ab"),
           sign(memcmp("abc", "abd", 3)), sign(strcmp("b", "a")));
    for (char *p = line; *p; p++) putchar(toupper((unsigned char)*p));
    printf("\n%s|%s|%d\n", strstr(line, "two"), strrchr(line, ' ') + 1, (int)strlen(strrchr(line, ' ') + 1));
    char text[20] = "";
    for (int i = 0; i < 3; i++) strcat(text, "abc");
    printf("%s %d\n", text, (int)strlen(text));
    printf("%d %d %d\n", sign(strncmp("abcd", "abce", 4)), sign(strcmp("abc", "ab")), sign(strncmp("abcd", "abce", 3)));
}
