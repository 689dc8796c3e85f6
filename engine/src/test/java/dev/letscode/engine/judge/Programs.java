package dev.letscode.engine.judge;

/** Programs for tests. */
final class Programs {

    private Programs() {}

    /**
     * Does what its input says, a word and a number each: {@code add N} (prints the sum so far plus N), {@code exit N},
     * {@code signal N}, {@code spin N} (milliseconds of CPU time, for ever if 0), {@code sleep N} (seconds),
     * {@code memory N} (MiB), {@code flood N} (MiB of output), {@code stderr N} (bytes). What follows is not read.
     */
    static final String PUPPET = """
            #include <signal.h>
            #include <stdio.h>
            #include <stdlib.h>
            #include <string.h>
            #include <time.h>
            #include <unistd.h>
            int main(void) {
                char word[32];
                long n, sum = 0;
                while (scanf("%31s %ld", word, &n) == 2) {
                    if (!strcmp(word, "add")) {
                        sum += n;
                        printf("%ld\\n", sum);
                        fflush(stdout);
                    } else if (!strcmp(word, "exit")) {
                        exit((int)n);
                    } else if (!strcmp(word, "signal")) {
                        raise((int)n);
                    } else if (!strcmp(word, "spin")) {
                        while (n == 0 || clock() < n * (CLOCKS_PER_SEC / 1000)) {
                        }
                    } else if (!strcmp(word, "sleep")) {
                        sleep((unsigned)n);
                    } else if (!strcmp(word, "memory")) {
                        for (long i = 0; i < n; i++) {
                            memset(malloc(1 << 20), 1, 1 << 20);
                        }
                    } else if (!strcmp(word, "flood")) {
                        static char line[1 << 16];
                        memset(line, 'x', sizeof line);
                        for (long i = 0; i < n * 16; i++) {
                            fwrite(line, 1, sizeof line, stdout);
                        }
                    } else if (!strcmp(word, "stderr")) {
                        for (long i = 0; i < n; i++) {
                            fputc('e', stderr);
                        }
                    }
                }
                return 0;
            }
            """;
}
