package dev.letscode.app.cli;

import picocli.CommandLine.Option;

/** How a command shows its result. */
final class OutputOptions {

    @Option(names = "--json", description = "Print the result as one JSON object, and nothing else on standard output.")
    boolean json;

    @Option(
            names = {"-q", "--quiet"},
            description = "Print the result only: no progress, and no details of what is as expected.")
    boolean quiet;

    /** Whether lines for a person go to standard output while the command works. */
    boolean talks() {
        return !json && !quiet;
    }
}
