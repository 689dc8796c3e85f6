// attack: takes a mount away to see what is below it
// expect: SV
// reason: umount

#include <stdio.h>
#include <sys/mount.h>

int main(void) {
    static const char *const PLACES[] = {"/work", "/tmp", "/dev/null", "/proc", "/usr"};
    for (unsigned i = 0; i < sizeof PLACES / sizeof *PLACES; i++) {
        if (umount2(PLACES[i], MNT_DETACH) == 0) printf("BREACH: %s is gone\n", PLACES[i]);
    }
    puts("contained");
}
