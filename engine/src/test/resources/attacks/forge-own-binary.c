// attack: writes over its own program, for the next run
// expect: WA
// tests: 2

#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

int main(void) {
    static const char *const FILES[] = {"/program/program", "/proc/self/exe"};
    for (int i = 0; i < 2; i++) {
        if (open(FILES[i], O_WRONLY) >= 0) printf("BREACH: %s can be opened\n", FILES[i]);
        if (chmod(FILES[i], 0777) == 0) printf("BREACH: %s can be opened to everybody\n", FILES[i]);
    }
    if (unlink("/program/program") == 0) puts("BREACH: it can be removed");
    if (rename("/program/program", "/program/other") == 0) puts("BREACH: it can be renamed");
    if (symlink("/bin/true", "/program/link") == 0 || link("/bin/true", "/program/link") == 0) puts("BREACH: the folder is writable");
    puts("contained");
}
