package dev.letscode.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The program that the tests run, {@code src/test/c/subject.c}, compiled once for each run of the tests. */
public final class Subject {

    private static final Path FOLDER = compile();

    private Subject() {}

    /** The mount that {@link #command} needs. */
    public static Mount mount() {
        return new Mount(FOLDER, "/subject");
    }

    public static Command command(Object... arguments) {
        return Command.of(Stream.concat(
                        Stream.of("/subject/subject"), Stream.of(arguments).map(Object::toString))
                .toArray(String[]::new));
    }

    private static Path compile() {
        try {
            Path folder = Files.createDirectories(Path.of("target", "subject"));
            Process gcc = new ProcessBuilder(
                            "gcc",
                            "-O1",
                            "-static",
                            "-pthread",
                            "-o",
                            folder.resolve("subject").toString(),
                            Path.of("src", "test", "c", "subject.c").toString())
                    .inheritIO()
                    .start();
            if (gcc.waitFor() != 0) {
                throw new IllegalStateException("gcc cannot compile the tests' subject");
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException("the tests need gcc: scripts/setup installs it", e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
