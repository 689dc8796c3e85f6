// topic: reading line by line
// input-bytes: "alpha\nbe ta\n\nlast"
// output: 1:5
// output: 2:5
// output: 3:0
// output: 4:4

#include <stdio.h>
#include <stdlib.h>

int main(void) {
    char *line = NULL;
    size_t size = 0;
    int number = 0;
    for (int length; (length = (int)getline(&line, &size, stdin)) >= 0;) {
        if (line[length - 1] == '\n') length--;
        printf("%d:%d\n", ++number, length);
    }
    free(line);
}
