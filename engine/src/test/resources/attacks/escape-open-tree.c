// attack: copies a tree of mounts with the newer calls
// expect: SV
// reason: open_tree

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

int main(void) {
    long result = syscall(SYS_open_tree, -100, "/usr", 1 /* OPEN_TREE_CLONE */);
    if (result >= 0) puts("BREACH: open_tree is permitted");
    printf("contained: %s\n", strerror(errno));
}
