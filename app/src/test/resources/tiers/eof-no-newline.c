// topic: the last line of the input has no line feed
// input-bytes: "10\n20\n30"
// output: 60

#include <stdio.h>

int main(void) {
    int sum = 0;
    char line[20];
    while (fgets(line, sizeof line, stdin)) {
        int n;
        if (sscanf(line, "%d", &n) == 1) sum += n;
    }
    printf("%d\n", sum);
}
