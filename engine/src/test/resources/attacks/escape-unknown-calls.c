// attack: tries every number that a later kernel may give to a call that nobody knows yet
// expect: WA SV RTE

#include <errno.h>
#include <stdio.h>
#include <unistd.h>

int main(void) {
    for (long number = 500; number < 2000; number++) {
        errno = 0;
        long result = syscall(number, 0, 0, 0, 0, 0, 0);
        if (result >= 0 || errno != ENOSYS) printf("BREACH: call %ld gives %ld, %d\n", number, result, errno);
    }
    puts("contained");
}
