// attack: asks for the keyring of the user
// expect: SV
// reason: keyctl

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

int main(void) {
    long result = syscall(SYS_keyctl, 0 /* KEYCTL_GET_KEYRING_ID */, -4 /* the user */, 1);
    if (result >= 0) puts("BREACH: keyctl is permitted");
    printf("contained: %s\n", strerror(errno));
}
