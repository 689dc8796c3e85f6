// attack: leaves files for the next run, wherever it can write, and in places that only the kernel knows
// expect: WA
// lane: quick
// tests: 2

#define _GNU_SOURCE
#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

int main(void) {
    static const char *const FOLDERS[] = {"/work", "/tmp", "/dev/shm"};
    int run;
    scanf("run %d", &run);
    for (int i = 0; i < 3; i++) {
        DIR *dir = opendir(FOLDERS[i]);
        for (struct dirent *entry; dir && (entry = readdir(dir));) {
            if (strcmp(entry->d_name, ".") && strcmp(entry->d_name, "..")) {
                printf("BREACH: %s/%s was left by run 1\n", FOLDERS[i], entry->d_name);
            }
        }
        char value[10];
        if (getxattr(FOLDERS[i], "user.left", value, sizeof value) > 0) printf("BREACH: an attribute of %s\n", FOLDERS[i]);
        if (run == 1) {
            char name[100];
            setxattr(FOLDERS[i], "user.left", "1", 1, 0);
            snprintf(name, sizeof name, "%s/file", FOLDERS[i]);
            close(open(name, O_CREAT | O_WRONLY, 0666));
            snprintf(name, sizeof name, "%s/.hidden", FOLDERS[i]);
            mkdir(name, 0);
            snprintf(name, sizeof name, "%s/pipe", FOLDERS[i]);
            mkfifo(name, 0666);
            snprintf(name, sizeof name, "%s/001.in", FOLDERS[i]);
            symlink("/dev/zero", name);
            chmod(FOLDERS[i], 0);
        }
    }
    puts("contained");
}
