package dev.letscode.app.cli;

import dev.letscode.app.terminal.Screen;
import dev.letscode.app.workshop.InputException;
import dev.letscode.sandbox.SandboxException;
import dev.letscode.sandbox.docker.DockerImages;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "images",
        description = {
            "Makes the Docker images that programs run in with --backend docker.",
            "",
            "Without --from, the usual image: it has nothing but this program's own init, and programs see this machine's "
                    + "compilers and interpreters, read-only. It is made by itself when it is missing.",
            "With --from, an image on top of another one, whose compilers and interpreters programs then have; "
                    + "LETSCODE_DOCKER_IMAGE in the environment chooses it. packaging/images has Dockerfiles for such."
        },
        sortOptions = false)
final class ImagesCommand implements Callable<Integer> {

    private static final String BUILD = "build";

    private final Shell shell;

    @Parameters(paramLabel = "build", description = "What to do.")
    private String action;

    @Option(names = "--from", paramLabel = "IMAGE", description = "Put ours on top of this image.")
    private @Nullable String from;

    @Option(names = "--name", paramLabel = "NAME", description = "Name of the image that is made from another one.")
    private @Nullable String name;

    ImagesCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws InputException, SandboxException, InterruptedException {
        if (!BUILD.equals(action)) {
            throw new InputException("images " + action + ": the only thing to do is: images build");
        }
        String base = from;
        String made = name;
        if ((base == null) != (made == null)) {
            throw new InputException("--from and --name belong together");
        }
        try (Screen screen = new Screen(shell.terminal(), true);
                DockerImages images = shell.sandboxes().images()) {
            screen.progress("making the image");
            String image = base == null || made == null ? images.build() : images.buildFrom(base, made);
            screen.endProgress();
            screen.line(image);
            return ExitCode.OK;
        }
    }
}
