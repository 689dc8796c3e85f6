// topic: regular expressions of POSIX
// input: order 66 at 12:30 and 7:05
// output: 12:30 hour 12
// output: 7:05 hour 7

#include <regex.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(void) {
    char line[100];
    fgets(line, sizeof line, stdin);
    regex_t regex;
    if (regcomp(&regex, "([0-9]{1,2}):[0-9]{2}", REG_EXTENDED) != 0) return 1;
    regmatch_t match[2];
    for (char *at = line; regexec(&regex, at, 2, match, 0) == 0; at += match[0].rm_eo) {
        printf("%.*s hour %d\n", (int)(match[0].rm_eo - match[0].rm_so), at + match[0].rm_so, atoi(at + match[1].rm_so));
    }
    regfree(&regex);
}
