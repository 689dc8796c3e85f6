package dev.letscode.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The program that the tests run, {@code src/test/c/subject.c}, compiled when it has changed. */
public final class Subject {

    private static final Path PROGRAM = compile("subject");

    private Subject() {}

    /** The mount that {@link #command} needs. */
    public static Mount mount() {
        return new Mount(PROGRAM.resolveSibling("."), "/subject");
    }

    public static Command command(Object... arguments) {
        return Command.of(Stream.concat(
                        Stream.of("/subject/subject"), Stream.of(arguments).map(Object::toString))
                .toArray(String[]::new));
    }

    /**
     * Compiles one of the tests' C programs into a folder of its name.
     *
     * @param name of the file in {@code src/test/c}, without its suffix
     * @return the executable
     */
    public static Path compile(String name) {
        try {
            Path source = Path.of("src", "test", "c", name + ".c");
            Path program = Files.createDirectories(Path.of("target", name)).resolve(name);
            if (isUpToDate(program, source)) {
                return program.toAbsolutePath();
            }
            Process gcc = new ProcessBuilder(
                            "gcc", "-O1", "-static", "-pthread", "-o", program.toString(), source.toString())
                    .inheritIO()
                    .start();
            if (gcc.waitFor() != 0) {
                throw new IllegalStateException("gcc cannot compile " + name + ".c, which the tests need");
            }
            return program.toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException("the tests need gcc: scripts/setup installs it", e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isUpToDate(Path program, Path source) throws IOException {
        return Files.exists(program)
                && Files.getLastModifiedTime(program).compareTo(Files.getLastModifiedTime(source)) > 0;
    }
}
