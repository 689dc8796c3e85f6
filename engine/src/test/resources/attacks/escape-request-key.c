// attack: has the kernel start a helper on the host
// expect: SV
// reason: request_key

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

int main(void) {
    long result = syscall(SYS_request_key, "user", "letscode:BREA" "CH", "x", -4 /* of the user */);
    if (result >= 0) puts("BREACH: request_key is permitted");
    printf("contained: %s\n", strerror(errno));
}
