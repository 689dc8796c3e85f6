package dev.letscode.app.cli;

import dev.letscode.app.workshop.InputException;
import dev.letscode.app.workshop.SandboxSource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which sandbox programs run in. */
final class BackendOption {

    @Option(
            names = "--backend",
            paramLabel = "NAME",
            description = "The sandbox: namespace, which is the default, or docker, which needs a Docker daemon.")
    private @Nullable String backend;

    /** The one that was asked for, of those that this machine may have. */
    SandboxSource of(SandboxSource all) throws InputException {
        if (backend == null) {
            return all;
        }
        SandboxSource chosen = all.each().get(backend);
        if (chosen == null) {
            throw new InputException("--backend " + backend + ": there is no such sandbox, only "
                    + String.join(" and ", all.each().keySet()));
        }
        return chosen;
    }

    /** The name of that one: the first is the default. */
    String name(SandboxSource all) {
        return backend == null ? all.each().keySet().iterator().next() : backend;
    }
}
