// attack: makes folders within folders, so deep that no path leads there and cleaning up runs out of stack
// expect: WA
// time: 2
// tests: 2

#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

int main(void) {
    int depth = 0;
    while (depth < 4500 && mkdir("deep", 0777) == 0 && chdir("deep") == 0) depth++;
    printf("contained: %d\n", depth);
}
