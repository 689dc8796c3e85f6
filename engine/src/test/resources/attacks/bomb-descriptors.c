// attack: opens files until the machine has no descriptors left
// expect: WA

#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

int main(void) {
    int opened = 0;
    while (opened < 100000 && open("/dev/null", O_RDONLY) >= 0) opened++;
    if (opened > 256) printf("BREACH: %d open files\n", opened);
    puts("contained");
}
