// attack: takes all memory, a little in each of many processes, and lets those that are killed be replaced
// expect: MLE

#include <string.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

int main(void) {
    for (int i = 0;; i++) {
        if (i >= 20) wait(NULL);
        if (fork() == 0) {
            memset(malloc(8 << 20), 1, 8 << 20);
            pause();
        }
    }
}
