#include <stdio.h>

struct card {
    char letters[3];
};

int main(void) {
    struct card card = "abc";
    puts(card.letters);
    return 0;
}
