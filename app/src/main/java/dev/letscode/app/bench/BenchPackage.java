package dev.letscode.app.bench;

import dev.letscode.problems.ProblemPackage;
import dev.letscode.problems.read.PackageReader;
import dev.letscode.problems.read.ReadResult;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Packages that are made to be measured with. */
final class BenchPackage {

    /** Adds two numbers. */
    static final String SUM = """
            #include <cstdio>
            int main() { long a, b; if (std::scanf("%ld %ld", &a, &b) == 2) std::printf("%ld\\n", a + b); }
            """;

    /** Prints its input. */
    static final String COPY = """
            #include <cstdio>
            static char buffer[1 << 16];
            int main() {
                for (size_t n; (n = std::fread(buffer, 1, sizeof buffer, stdin)) > 0;) std::fwrite(buffer, 1, n, stdout);
            }
            """;

    private static final int LINE_BYTES = 10;

    private final Path folder;

    private BenchPackage(Path folder) {
        this.folder = folder;
    }

    static BenchPackage in(Path folder) throws IOException {
        BenchPackage made = new BenchPackage(folder);
        made.write("problem.yaml", """
                problem_format_version: legacy
                name: Measured
                validation: default
                limits:
                  memory: 256
                  output: 256
                """);
        made.write(".timelimit", "10\n");
        made.write("problem_statement/problem.en.md", "# Measured\n");
        made.write("data/sample/1.in", "1 2\n");
        made.write("data/sample/1.ans", "3\n");
        return made;
    }

    Path folder() {
        return folder;
    }

    Path write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content, StandardCharsets.UTF_8);
    }

    /** Secret tests of two numbers each. */
    void addSums(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            write("data/secret/" + i + ".in", i + " " + i + "\n");
            write("data/secret/" + i + ".ans", 2 * i + "\n");
        }
    }

    /** One secret test, the same numbers as input and as answer. */
    void addLarge(long bytes) throws IOException {
        Path input = write("data/secret/large.in", "");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(input), 1 << 16)) {
            byte[] line = new byte[LINE_BYTES];
            line[LINE_BYTES - 1] = '\n';
            for (long number = 0; number < bytes / LINE_BYTES; number++) {
                long rest = number;
                for (int i = LINE_BYTES - 2; i >= 0; i--) {
                    line[i] = (byte) ('0' + rest % 10);
                    rest /= 10;
                }
                out.write(line);
            }
        }
        Files.createLink(folder.resolve("data/secret/large.ans"), input);
    }

    ProblemPackage read() throws IOException {
        return switch (PackageReader.read(folder, folder)) {
            case ReadResult.Read read -> read.problem();
            case ReadResult.Refused refused ->
                throw new IOException("the benchmark's own package is refused: " + refused.diagnostics());
        };
    }
}
