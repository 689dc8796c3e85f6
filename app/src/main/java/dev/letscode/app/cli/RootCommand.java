package dev.letscode.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "letscode",
        description = "A contest workstation on your own machine, offline. Without a command it opens the window.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExit codes:%n",
        footer = {
            "  0  as expected: accepted, everything agrees",
            "  1  not as expected: rejected, something disagrees or is missing",
            "  2  wrong usage or input",
            "  3  judge error: nothing can be said about the submission"
        })
final class RootCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        return spec.commandLine().execute("ide");
    }
}
