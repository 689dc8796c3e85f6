// attack: guesses where the answers are: walks through all that it sees, and opens the path it has been told
// expect: WA
// lane: quick

#define _GNU_SOURCE
#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static int looked;

static void walk(const char *folder, int depth) {
    DIR *dir = opendir(folder);
    for (struct dirent *entry; dir && depth < 6 && looked < 40000 && (entry = readdir(dir));) {
        char path[1200];
        if (entry->d_name[0] == '.' || !strcmp(folder, "/usr/share") || !strcmp(folder, "/usr/include")) continue;
        snprintf(path, sizeof path, "%s/%s", strcmp(folder, "/") ? folder : "", entry->d_name);
        looked++;
        if (strstr(entry->d_name, ".ans") || strstr(entry->d_name, "feedback") || strstr(entry->d_name, "checker.c")) {
            if (!strncmp(path, "/usr", 4)) continue;
            printf("BREACH: there is %s\n", path);
        }
        if (entry->d_type == DT_DIR) walk(path, depth + 1);
    }
    if (dir) closedir(dir);
}

int main(void) {
    static const char *const GUESSES[] = {"/data/secret/001.ans", "/data/001.ans", "test.ans", "../test.ans", "answer",
                                          "/work/test.ans", "/made/secret/001.ans", "/problem/data/secret/001.ans"};
    char word[6][400], text[200];
    for (int i = 0; i < 6; i++) scanf("%399s", word[i]);
    for (unsigned i = 0; i <= sizeof GUESSES / sizeof *GUESSES; i++) {
        FILE *file = fopen(i ? GUESSES[i - 1] : word[3], "r");
        if (file && fgets(text, sizeof text, file)) fputs(text, stdout);
    }
    walk("/", 0);
    puts("contained");
}
