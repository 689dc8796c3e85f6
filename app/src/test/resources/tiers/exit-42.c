// topic: exit code 42
// input: 42
// ends: exit 42

#include <stdio.h>

int main(void) {
    int code;
    scanf("%d", &code);
    return code;
}
