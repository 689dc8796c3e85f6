package dev.letscode.problems;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A program of the jury: a validator, grader or generator.
 *
 * @param name name of the file without its extension, or of the folder
 * @param location its file or folder
 * @param files all of its files by path, or in the order that the package gives, the one to start first; the only one is
 *     {@code location} itself when that is a file
 * @param kind how it is built
 */
public record JuryProgram(String name, Path location, List<Path> files, Kind kind) {

    public JuryProgram {
        files = List.copyOf(files);
        if (files.isEmpty()) {
            throw new IllegalArgumentException("the program " + name + " has no files");
        }
    }

    /** True when the program is one file, not a folder. */
    public boolean isSingleFile() {
        return files.size() == 1 && files.getFirst().equals(location);
    }

    /** The script that makes {@code run}, if there is one. */
    public Optional<Path> buildScript() {
        return script("build");
    }

    /** The script or binary to run, if it is there before building. */
    public Optional<Path> runScript() {
        return script("run");
    }

    private Optional<Path> script(String scriptName) {
        Path script = location.resolve(scriptName);
        return kind == Kind.SCRIPTS && files.contains(script) ? Optional.of(script) : Optional.empty();
    }

    public enum Kind {
        /** Sources, built by the rules of their language. */
        SOURCES,
        /** A folder with a {@code build} or {@code run} script (POSIX shell). */
        SCRIPTS,
        /** A Checktestdata script ({@code .ctd}), an input validator that needs the program {@code checktestdata}. */
        CHECKTESTDATA,
        /** A VIVA pattern ({@code .viva}), an input validator that needs the program {@code viva}. */
        VIVA
    }
}
