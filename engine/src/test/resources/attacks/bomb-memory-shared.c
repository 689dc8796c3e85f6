// attack: takes memory that is in no process's own: shared anonymous mappings, unmapped again and again
// expect: MLE

#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

int main(void) {
    for (;;) {
        char *shared = mmap(NULL, 4 << 20, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
        if (shared != MAP_FAILED) memset(shared, 1, 4 << 20);
        else pause();
    }
}
