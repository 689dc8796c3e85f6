// attack: writes to the system, to its program's folder and to the settings that the next program is started with
// expect: WA

#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

int main(void) {
    static const char *const FILES[] = {"/etc/passwd", "/etc/ld.so.preload", "/etc/ld.so.cache", "/usr/bin/true",
                                        "/usr/lib/BREACH", "/program/BREACH", "/BREACH", "/bin/sh", "/lib/BREACH",
                                        "/usr/local/bin/gcc", "/etc/hosts", "/proc/BREACH", "/sys/BREACH"};
    for (unsigned i = 0; i < sizeof FILES / sizeof *FILES; i++) {
        if (open(FILES[i], O_WRONLY | O_CREAT, 0666) >= 0) printf("BREACH: %s can be written\n", FILES[i]);
        if (unlink(FILES[i]) == 0) printf("BREACH: %s can be removed\n", FILES[i]);
        if (chmod(FILES[i], 0777) == 0) printf("BREACH: %s can be opened to everybody\n", FILES[i]);
        if (truncate(FILES[i], 0) == 0) printf("BREACH: %s can be emptied\n", FILES[i]);
    }
    if (rename("/tmp", "/BREACH") == 0 || mkdir("/BREACH", 0777) == 0) puts("BREACH: the root can be changed");
    puts("contained");
}
