// attack: starts itself with ever longer arguments, which the kernel copies
// expect: MLE TLE RTE WA

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

int main(int argc, char **argv) {
    static char *words[4000];
    char *word = malloc(120000);
    memset(word, 'x', 120000);
    word[119999] = 0;
    int count = argc < 300 ? argc + 40 : argc;
    words[0] = argv[0];
    for (int i = 1; i < count; i++) words[i] = word;
    execv("/proc/self/exe", words);
    puts("contained");
}
