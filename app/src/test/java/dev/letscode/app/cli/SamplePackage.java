package dev.letscode.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small package, to be bent as a test needs it: print the sum of two numbers. */
record SamplePackage(Path folder) {

    static final String RIGHT = "a, b = map(int, input().split())\nprint(a + b)\n";
    static final String WRONG = "a, b = map(int, input().split())\nprint(a - b)\n";
    static final String ENDLESS = "while True:\n    pass\n";

    static SamplePackage in(Path folder) throws IOException {
        SamplePackage sample = new SamplePackage(folder.resolve("sums"));
        return sample.with("problem.yaml", """
                        problem_format_version: legacy
                        name: Sums
                        validation: default
                        limits:
                          memory: 256
                        """)
                .with(".timelimit", "2\n")
                .with("problem_statement/problem.en.md", "# Sums\n\nAdd them.\n")
                .with("data/sample/1.in", "1 0\n")
                .with("data/sample/1.ans", "1\n")
                .with("data/secret/1.in", "2 40\n")
                .with("data/secret/1.ans", "42\n")
                .with("submissions/accepted/right.py", RIGHT)
                .with("submissions/wrong_answer/wrong.py", WRONG);
    }

    SamplePackage with(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    SamplePackage without(String name) throws IOException {
        Files.delete(folder.resolve(name));
        return this;
    }

    Path submission(String name) {
        return folder.resolve("submissions").resolve(name);
    }
}
