/* Says "go", reads lines, and accepts if one of the first hundred is the answer, which cannot be known. */
#include <stdio.h>
#include <string.h>

int main(int argc, char **argv) {
    char expected[200] = "", got[200] = "";
    FILE *answer = fopen(argv[2], "r");
    if (argc < 4 || !answer || fscanf(answer, "%199s", expected) != 1) return 9;
    printf("go\n");
    fflush(stdout);
    for (int i = 0; i < 100 && scanf("%199s", got) == 1; i++) {
        if (!strcmp(expected, got)) return 42;
    }
    return 43;
}
