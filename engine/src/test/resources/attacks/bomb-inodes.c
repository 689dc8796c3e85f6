// attack: makes so many files that the file system has no room for another; slowly, for fast is forbidden
// expect: WA MLE
// time: 2

#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

int main(void) {
    int made = 0;
    char name[60];
    do {
        if (made % 6000 == 5999) sleep(1);
        snprintf(name, sizeof name, "/work/%d", made);
    } while (made < 12000 && mkdir(name, 0777) == 0 && ++made);
    if (made > 10000) printf("BREACH: %d files\n", made);
    printf("contained: %d\n", made);
}
