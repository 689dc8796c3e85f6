// topic: output without line feed is there after the end
// output-bytes: "no line feed"

#include <stdio.h>

int main(void) {
    printf("no line feed");
    return 0;
}
