// topic: the input is nothing but white space
// input-bytes: " \n\t \r\n\x0B\x0C "
// output: -1

#include <stdio.h>

int main(void) {
    char word[20];
    printf("%d\n", scanf("%19s", word));
}
