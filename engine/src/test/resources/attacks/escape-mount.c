// attack: makes the root writable, or puts something of its own over the system's folders
// expect: SV
// lane: quick
// reason: mount

#include <stdio.h>
#include <sys/mount.h>

int main(void) {
    if (mount(NULL, "/", NULL, MS_REMOUNT | MS_BIND, NULL) == 0) puts("BREACH: the root can be remounted");
    if (mount("tmpfs", "/usr", "tmpfs", 0, NULL) == 0) puts("BREACH: a file system can be mounted");
    if (mount("/tmp", "/usr", NULL, MS_BIND, NULL) == 0) puts("BREACH: a folder can be bound");
    puts("contained");
}
