// attack: writes what a checker writes into its feedback directory
// expect: WA
// checking: checker

#include <stdio.h>
#include <sys/stat.h>

int main(int argc, char **argv) {
    static const char *const FOLDERS[] = {"feedback", "/work/feedback", "/feedback", "/tmp", ".", "/proc/1/cwd/work/feedback"};
    static const char *const FILES[] = {"judgemessage.txt", "teammessage.txt", "score.txt", "nextpass.in"};
    if (argc > 1) printf("BREACH: it was given %s\n", argv[1]);
    for (int i = 0; i < 6; i++) {
        mkdir(FOLDERS[i], 0777);
        for (int j = 0; j < 4; j++) {
            char path[100];
            snprintf(path, sizeof path, "%s/%s", FOLDERS[i], FILES[j]);
            FILE *file = fopen(path, "w");
            if (file) fputs("BREACH", file);
        }
    }
    puts("contained");
}
