package dev.letscode.app.cli;

import java.nio.file.Path;
import picocli.CommandLine.Parameters;

/** A problem, and what is to be judged on it. */
final class PackageAndSource {

    @Parameters(index = "0", paramLabel = "PACKAGE", description = "Folder or zip file of the problem package.")
    private Path problem;

    @Parameters(index = "1", paramLabel = "SOURCE", description = "Source file, or folder of source files.")
    private Path source;

    Path problem() {
        return problem;
    }

    Path source() {
        return source;
    }
}
