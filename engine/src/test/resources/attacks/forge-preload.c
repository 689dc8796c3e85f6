// attack: has a library of its own loaded into every program that is started later
// expect: WA RTE
// checking: checker
// tests: 2

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

int main(void) {
    static const char *const FILES[] = {"/etc/ld.so.preload", "/etc/environment", "/etc/profile", "/work/.profile",
                                        "/work/.bashrc", "/work/libc.so.6", "/tmp/libc.so.6"};
    for (int i = 0; i < 7; i++) {
        int fd = open(FILES[i], O_CREAT | O_WRONLY, 0777);
        if (fd >= 0 && i < 3) printf("BREACH: %s can be written\n", FILES[i]);
        write(fd, "/work/libc.so.6\n", 16);
        close(fd);
    }
    if (getenv("LD_PRELOAD") || getenv("LD_LIBRARY_PATH")) puts("BREACH: run 1 has set a variable of run 2");
    setenv("LD_PRELOAD", "/work/libc.so.6", 1);
    setenv("LD_LIBRARY_PATH", "/work", 1);
    puts("contained");
    fflush(stdout);
    execl("/bin/true", "/bin/true", (char *)NULL);
}
