// attack: makes a file of a terabyte with nothing in it
// expect: OLE

#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

int main(void) {
    int fd = open("big", O_CREAT | O_WRONLY, 0666);
    ftruncate(fd, 1L << 40);
    lseek(fd, 1L << 40, SEEK_SET);
    if (write(fd, "x", 1) == 1) puts("BREACH: a terabyte");
    puts("contained");
}
