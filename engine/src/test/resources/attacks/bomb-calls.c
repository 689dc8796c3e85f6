// attack: keeps the kernel busy with calls that do nothing
// expect: SV TLE

#include <sys/syscall.h>
#include <unistd.h>

int main(void) {
    for (;;) syscall(SYS_getppid);
}
