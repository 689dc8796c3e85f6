// topic: _Exit throws away what stdio has not written yet
// output-bytes: "written\n"
// ends: exit 3

#include <stdio.h>
#include <stdlib.h>

int main(void) {
    printf("written\n");
    fflush(stdout);
    printf("lost\n");
    _Exit(3);
}
