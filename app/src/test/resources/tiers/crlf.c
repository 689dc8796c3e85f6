// topic: input lines end with carriage return and line feed
// input-bytes: "3\r\none\r\ntwo words\r\nthree\r\n"
// output: 3
// output: [one]
// output: [two words]
// output: [three]

#include <stdio.h>
#include <string.h>

int main(void) {
    int n;
    char line[100];
    scanf("%d", &n);
    fgets(line, sizeof line, stdin);
    printf("%d\n", n);
    while (fgets(line, sizeof line, stdin)) {
        line[strcspn(line, "\r\n")] = 0;
        printf("[%s]\n", line);
    }
}
