// attack: reads the answer of its test
// expect: SV WA RTE
// lane: quick
#include <stdio.h>
int main(void) {
  char answer[4096], line[4096];
  if (scanf("run %*s answer %4095s", answer) != 1) return 1;
  const char *paths[] = {answer, "/etc/passwd", "../../../etc/passwd", "/proc/self/environ", "/dev/stdin"};
  for (int i = 0; i < 5; i++) {
    FILE *file = fopen(paths[i], "r");
    if (file && fgets(line, sizeof line, file)) printf("BREACH %s\n", line);
  }
  puts("nothing");
}
