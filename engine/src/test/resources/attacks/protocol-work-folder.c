// attack: puts pipes and links where the judge may want to write a file
// expect: WA
// tests: 2
// checking: checker

#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

int main(void) {
    static const char *const NAMES[] = {"feedback", "judgemessage.txt", "output", "source", "data", "test.in", "pass2.in"};
    for (int i = 0; i < 7; i++) {
        if (i % 2) mkfifo(NAMES[i], 0);
        else symlink("/proc/self/fd/1", NAMES[i]);
    }
    mkdir("locked", 0);
    chmod("/work", 0);
    puts("contained");
}
