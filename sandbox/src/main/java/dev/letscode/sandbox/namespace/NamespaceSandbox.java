package dev.letscode.sandbox.namespace;

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
import dev.letscode.sandbox.init.Advice;
import dev.letscode.sandbox.init.InitBinary;
import dev.letscode.sandbox.init.InitEnvironment;
import dev.letscode.sandbox.init.InterruptWatch;
import dev.letscode.sandbox.init.RootView;
import dev.letscode.sandbox.protocol.Ready;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Runs programs in namespaces and control groups of this Linux, without a daemon: as root with everything, as an
 * ordinary user with a user namespace and with the control groups that were delegated.
 */
public final class NamespaceSandbox implements Sandbox {

    /** Programs run as users that nobody else is; each environment has the next one. */
    private static final int FIRST_USER = 200_000;

    private static final int USERS = 50_000;

    private final Path init;
    private final boolean root;
    private final ControlGroups groups;
    private Capabilities capabilities; // changed once more before anybody else has this
    private final CountingSwitch counting;
    private final InterruptWatch interrupts = new InterruptWatch();
    private final Set<InitEnvironment> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger users = new AtomicInteger();
    private final SpareEnvironments spares = new SpareEnvironments(this::openNow);

    private NamespaceSandbox(Path init, boolean root, ControlGroups groups) {
        this.init = init;
        this.root = root;
        this.groups = groups;
        this.counting = root ? CountingSwitch.on(init) : CountingSwitch.off();
        this.capabilities = NamespaceCapabilities.of(root, groups, Ready.NOT_YET);
    }

    /** As {@link #create(Path)}, with the init below the user's cache folder. */
    public static NamespaceSandbox create() throws SandboxException, InterruptedException {
        String cache = System.getenv("XDG_CACHE_HOME");
        return create(
                (cache == null || cache.isEmpty() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(cache))
                        .resolve("letscode"));
    }

    /**
     * Finds out what this machine allows, and runs one program to see that it is so.
     *
     * @param folder where the init program is put, if it is not there yet
     * @throws SandboxException if programs cannot be run at all; the message says why and what to do
     */
    public static NamespaceSandbox create(Path folder) throws SandboxException, InterruptedException {
        requireLinux();
        ControlGroups groups = ControlGroups.find();
        groups.sweep();
        return create(InitBinary.install(folder), isRoot(), groups);
    }

    /** With the privileges and control groups that are given, which may be fewer than there are. */
    static NamespaceSandbox create(Path init, boolean root, ControlGroups groups)
            throws SandboxException, InterruptedException {
        NamespaceSandbox sandbox = new NamespaceSandbox(init, root, groups);
        try {
            sandbox.tryOut();
            return sandbox;
        } catch (SandboxException | InterruptedException e) {
            sandbox.close();
            throw e;
        }
    }

    private static void requireLinux() throws SandboxException {
        if (!System.getProperty("os.name").equals("Linux")) {
            throw new SandboxException(
                    "namespaces are a feature of Linux, and this is " + System.getProperty("os.name"));
        }
    }

    static boolean isRoot() throws SandboxException {
        try {
            return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
        } catch (IOException e) {
            throw new SandboxException("cannot look into /proc: is it mounted?", e);
        }
    }

    private void tryOut() throws SandboxException, InterruptedException {
        try (InitEnvironment environment = start(EnvironmentSpec.strict())) {
            capabilities = NamespaceCapabilities.of(root, groups, environment.ready());
            RunResult result = environment.run(Command.of("true"), Limits.defaults(), Streams.none());
            if (!result.succeeded()) {
                throw new SandboxException("the program \"true\" does not run in the sandbox: " + result);
            }
        } catch (SandboxException e) {
            throw root ? e : NamespaceCapabilities.explain(e);
        }
    }

    @Override
    public String name() {
        return "namespace";
    }

    @Override
    public Capabilities capabilities() {
        return capabilities;
    }

    @Override
    public Environment open(EnvironmentSpec spec) throws SandboxException, InterruptedException {
        Optional<InitEnvironment> spare = spares.take(spec);
        return spare.isPresent() ? spare.get() : openNow(spec);
    }

    private InitEnvironment openNow(EnvironmentSpec spec) throws SandboxException {
        capabilities.require(spec.required());
        for (Mount mount : spec.mounts()) {
            mount.requireFolder();
        }
        return start(spec);
    }

    @Override
    public void prepare(EnvironmentSpec spec, Command first, Limits limits) {
        spares.prepare(spec);
    }

    @Override
    public int ready() {
        return spares.ready();
    }

    @Override
    public Map<String, CacheUse> caches() {
        return Map.of(ENVIRONMENTS, spares.use());
    }

    private InitEnvironment start(EnvironmentSpec spec) throws SandboxException {
        Map<String, Path> made = groups.make();
        Process outer;
        try {
            outer = new ProcessBuilder(commandLine(spec, made)).start();
        } catch (IOException e) {
            ControlGroups.remove(made);
            throw new SandboxException(
                    "cannot start the container init " + init + ": " + Advice.added(String.valueOf(e.getMessage())), e);
        }
        InitEnvironment environment =
                InitEnvironment.attach(new NamespaceContainer(outer, made), spec.policy(), interrupts, open::remove);
        open.add(environment);
        return environment;
    }

    private List<String> commandLine(EnvironmentSpec spec, Map<String, Path> made) throws IOException {
        List<String> line = new ArrayList<>(List.of(
                init.toString(),
                "--user-namespace",
                root ? "0" : "1",
                "--uid",
                String.valueOf(FIRST_USER + Math.floorMod(users.getAndIncrement(), USERS)),
                "--work-bytes",
                String.valueOf(spec.workBytes()),
                "--work-files",
                String.valueOf(spec.workFiles()),
                "--cgroup-version",
                String.valueOf(groups.version())));
        made.forEach((controller, folder) -> line.addAll(List.of("--cgroup-" + controller, folder.toString())));
        RootView view = RootView.of(spec.mounts());
        line.addAll(List.of("--links", String.valueOf(view.links().size() / 2)));
        line.addAll(view.links());
        line.addAll(List.of("--binds", "last"));
        line.addAll(view.binds());
        return line;
    }

    @Override
    public void close() {
        spares.close();
        List.copyOf(open).forEach(InitEnvironment::close);
        interrupts.close();
        counting.close();
    }
}
