package dev.letscode.sandbox.docker;

import dev.letscode.sandbox.CacheUse;
import dev.letscode.sandbox.Capabilities;
import dev.letscode.sandbox.Command;
import dev.letscode.sandbox.Environment;
import dev.letscode.sandbox.EnvironmentSpec;
import dev.letscode.sandbox.Limits;
import dev.letscode.sandbox.Mount;
import dev.letscode.sandbox.RunResult;
import dev.letscode.sandbox.Sandbox;
import dev.letscode.sandbox.SandboxException;
import dev.letscode.sandbox.Streams;
import dev.letscode.sandbox.init.InitEnvironment;
import dev.letscode.sandbox.init.InterruptWatch;
import dev.letscode.sandbox.protocol.Ready;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Runs programs in Docker containers of this machine. A container is made once for each environment and its programs
 * run in it one after another, through the same init and protocol as in the namespace carrier.
 */
public final class DockerSandbox implements Sandbox {

    private final DockerDaemon daemon;
    private final Containers containers;
    private final SparePool spares;
    private final InterruptWatch interrupts = new InterruptWatch();
    private final Set<InitEnvironment> open = ConcurrentHashMap.newKeySet();
    private Capabilities capabilities =
            DockerCapabilities.of(Ready.NOT_YET, "Docker"); // until the first container is there

    private DockerSandbox(DockerDaemon daemon, Containers containers, int spares) {
        this.daemon = daemon;
        this.containers = containers;
        this.spares = new SparePool(containers, spares);
    }

    /**
     * Connects to the daemon, makes the image if it is missing, removes containers of owners that were killed, and runs
     * one program to see what can be enforced.
     *
     * @throws SandboxException if programs cannot be run at all; the message says why and what to do
     */
    public static DockerSandbox create(DockerSettings settings) throws SandboxException, InterruptedException {
        return create(settings, true);
    }

    /** @param useGroups whether memory is limited without the daemon where that is possible */
    static DockerSandbox create(DockerSettings settings, boolean useGroups)
            throws SandboxException, InterruptedException {
        DockerDaemon daemon = DockerDaemon.connect(settings.socket());
        Containers containers;
        try {
            containers = Containers.create(daemon, settings, useGroups);
        } catch (SandboxException | InterruptedException e) {
            daemon.close();
            throw e;
        }
        DockerSandbox sandbox = new DockerSandbox(daemon, containers, settings.spares());
        try {
            sandbox.tryOut();
            sandbox.spares.replenish(Shape.of(EnvironmentSpec.strict()));
            return sandbox;
        } catch (SandboxException | InterruptedException e) {
            sandbox.close();
            throw e;
        }
    }

    private void tryOut() throws SandboxException, InterruptedException {
        EnvironmentSpec spec = EnvironmentSpec.strict();
        DockerContainer container = containers.start(Shape.of(spec), List.of());
        try (InitEnvironment environment = attach(container, spec)) {
            capabilities = DockerCapabilities.of(environment.ready(), containers.mechanism());
            RunResult result = environment.run(Command.of("true"), Limits.defaults(), Streams.none());
            if (!result.succeeded()) {
                throw new SandboxException("the program \"true\" does not run in a container: " + result);
            }
        }
    }

    @Override
    public String name() {
        return "docker";
    }

    @Override
    public Capabilities capabilities() {
        return capabilities;
    }

    @Override
    public Environment open(EnvironmentSpec spec) throws SandboxException, InterruptedException {
        capabilities.require(spec.required());
        for (Mount mount : spec.mounts()) {
            mount.requireFolder();
        }
        daemon.requireAlive();
        Shape shape = Shape.of(spec);
        Optional<DockerContainer> spare = spares.take(shape, spec.mounts());
        return attach(spare.isPresent() ? spare.get() : containers.start(shape, spec.mounts()), spec);
    }

    @Override
    public void prepare(EnvironmentSpec spec, Command first, Limits limits) {
        spares.replenish(Shape.of(spec));
    }

    @Override
    public Map<String, CacheUse> caches() {
        return Map.of(ENVIRONMENTS, spares.use());
    }

    @Override
    public int ready() {
        return spares.ready();
    }

    private InitEnvironment attach(DockerContainer container, EnvironmentSpec spec) throws SandboxException {
        InitEnvironment environment = InitEnvironment.attach(container, spec.policy(), interrupts, open::remove);
        open.add(environment);
        return environment;
    }

    @Override
    public void close() {
        List.copyOf(open).forEach(InitEnvironment::close);
        spares.close();
        interrupts.close();
        containers.close();
        daemon.close();
    }
}
