// attack: reaches the host's files by other names of the root
// expect: WA
// lane: quick

#include <stdio.h>

int main(void) {
    static const char *const WAYS[] = {
        "", "/..", "/../../../..", "/proc/self/root", "/proc/self/root/..", "/proc/self/cwd/../..", "/proc/1/root",
        "/proc/1/cwd", "/proc/self/task/../root/../..", "/proc/thread-self/root", "/dev/fd/../../root", "/proc/2/root"};
    char word[6][400], path[900], text[100];
    for (int i = 0; i < 6; i++) scanf("%399s", word[i]);
    for (unsigned i = 0; i < sizeof WAYS / sizeof *WAYS; i++) {
        for (int which = 3; which <= 5; which += 2) {
            snprintf(path, sizeof path, "%s%s", WAYS[i], word[which]);
            FILE *file = fopen(path, "r+");
            if (!file) file = fopen(path, "r");
            if (file && fgets(text, sizeof text, file)) printf("BREACH %s: %s\n", path, text);
        }
    }
    puts("contained");
}
