/* Accepts exactly the answer, which cannot be known; says what it saw in the feedback directory. */
#include <stdio.h>
#include <string.h>

int main(int argc, char **argv) {
    char expected[200] = "", got[200] = "", path[400];
    FILE *answer = fopen(argv[2], "r");
    if (argc < 4 || !answer || fscanf(answer, "%199s", expected) != 1) return 9;
    if (scanf("%199s", got) != 1) got[0] = 0;
    snprintf(path, sizeof path, "%sjudgemessage.txt", argv[3]);
    FILE *message = fopen(path, "w");
    if (!message) return 8;
    fputs(strcmp(expected, got) ? "not the answer\n" : "the answer\n", message);
    fclose(message);
    return strcmp(expected, got) ? 43 : 42;
}
