// attack: looks for the judge's environment variables, in its own and in other processes'
// expect: WA

#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

extern char **environ;

int main(void) {
    static const char *const KNOWN = " PATH HOME TMPDIR LANG ";
    for (char **variable = environ; *variable; variable++) {
        char name[200];
        snprintf(name, sizeof name, " %.*s ", (int)strcspn(*variable, "="), *variable);
        if (!strstr(KNOWN, name)) printf("BREACH: %s\n", *variable);
    }
    DIR *proc = opendir("/proc");
    for (struct dirent *entry; proc && (entry = readdir(proc));) {
        char path[400], text[1000];
        snprintf(path, sizeof path, "/proc/%s/environ", entry->d_name);
        int fd = entry->d_name[0] >= '0' && entry->d_name[0] <= '9' ? open(path, O_RDONLY) : -1;
        char *end;
        if (fd >= 0 && strtol(entry->d_name, &end, 10) != getpid() && read(fd, text, sizeof text) > 0) {
            printf("BREACH: %s can be read\n", path);
        }
    }
    puts("contained");
}
