// attack: leaves a key in the keyring of its user for the next run
// expect: SV
// reason: key
// tests: 2

#include <stdio.h>
#include <sys/syscall.h>
#include <unistd.h>

int main(void) {
    int run;
    scanf("run %d", &run);
    if (run == 1) syscall(SYS_add_key, "user", "letscode-left", "x", 1, -4);
    else if (syscall(SYS_keyctl, 10 /* KEYCTL_SEARCH */, -4, "user", "letscode-left", 0) >= 0) puts("BREACH: the key of run 1");
    puts("contained");
}
