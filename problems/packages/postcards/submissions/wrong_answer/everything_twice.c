/* Sends each card twice, which costs far more than two postcards extra. */
#include <stdio.h>
#include <string.h>

int main(void) {
    char mode[16], message[1024];
    if (scanf("%15s %1023s", mode, message) != 2) return 1;
    if (strcmp(mode, "write") == 0) {
        for (int i = 0; message[i]; i++)
            for (int copy = 0; copy < 2; copy++) printf("%c%c%c\n", 'a' + i / 26, 'a' + i % 26, message[i]);
        return 0;
    }
    int count = 0, length = 0;
    char letters[700] = {0};
    sscanf(message, "%d", &count);
    for (int i = 0; i < count; i++) {
        char card[8];
        if (scanf("%7s", card) != 1) return 1;
        int place = (card[0] - 'a') * 26 + card[1] - 'a';
        letters[place] = card[2];
        if (place + 1 > length) length = place + 1;
    }
    printf("%.*s\n", length, letters);
    return 0;
}
