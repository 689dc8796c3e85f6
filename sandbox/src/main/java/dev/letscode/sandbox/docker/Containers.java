package dev.letscode.sandbox.docker;

import com.github.dockerjava.api.command.CreateContainerCmd;
import com.github.dockerjava.api.exception.NotFoundException;
import com.github.dockerjava.api.model.BindOptions;
import com.github.dockerjava.api.model.BindPropagation;
import com.github.dockerjava.api.model.Capability;
import com.github.dockerjava.api.model.HostConfig;
import com.github.dockerjava.api.model.Info;
import com.github.dockerjava.api.model.LogConfig;
import com.github.dockerjava.api.model.LogConfig.LoggingType;
import com.github.dockerjava.api.model.Mount;
import com.github.dockerjava.api.model.MountType;
import dev.letscode.sandbox.SandboxException;
import dev.letscode.sandbox.init.InitBinary;
import dev.letscode.sandbox.init.RootView;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Makes containers, each confined as far as Docker can. Thread-safe. */
final class Containers implements AutoCloseable {

    /** A second line behind the limit of each run: what the kernel counts for a whole container. */
    private static final long MOST_PROCESSES = 8192;

    private static final long NANOSECONDS_A_CORE = 1_000_000_000L;

    private final DockerDaemon daemon;
    private final DockerSettings settings;
    private final Path ownFolders;
    private final boolean useGroups;
    private final Stage stage;
    private final boolean shows;
    private final long tracepoint;
    private final CountingRight counting;
    private final Owner owner = Owner.self();
    private final UserIds users;
    private final String runtime;
    private final AtomicLong numbers = new AtomicLong();
    private final String profile = OuterProfile.json();
    private BaseImage image;

    private Containers(DockerDaemon daemon, DockerSettings settings, boolean useGroups)
            throws SandboxException, InterruptedException {
        this.daemon = daemon;
        this.settings = settings;
        this.useGroups = useGroups;
        Path init = InitBinary.install(settings.folder());
        Info info = daemon.ask(
                "cannot ask what the Docker daemon can do",
                client -> client.infoCmd().exec());
        List<String> security = Objects.requireNonNullElse(info.getSecurityOptions(), List.of());
        this.users = security.contains("name=userns") || security.contains("name=rootless")
                ? UserIds.FEW_OF_THIS_PROCESS
                : UserIds.OF_THIS_PROCESS;
        this.runtime =
                settings.runtime().orElse(String.valueOf(info.getRawValues().get("DefaultRuntime")));
        this.image = settings.image().isPresent()
                ? BaseImage.given(daemon, settings.image().get())
                : BaseImage.ensure(daemon, BaseImage.USUAL_GUESTS);
        this.tracepoint = settings.countCalls() ? Tracepoint.find(init) : 0;
        this.counting = tracepoint == 0 ? CountingRight.none() : firstKnown();
        this.ownFolders = OwnFolders.make(settings.folder());
        this.stage = Stage.start(init, ownFolders);
        this.shows = stage.works(ownFolders);
    }

    /**
     * Finds out what this daemon and this process can do, and makes the image if it is missing.
     *
     * @param useGroups whether memory is limited without the daemon where that is possible
     */
    static Containers create(DockerDaemon daemon, DockerSettings settings, boolean useGroups)
            throws SandboxException, InterruptedException {
        removeOrphans(daemon);
        return new Containers(daemon, settings, useGroups);
    }

    private CountingRight firstKnown() throws InterruptedException {
        for (CountingRight right : CountingRight.inOrder()) {
            if (isKnown(right)) {
                return right;
            }
        }
        return CountingRight.none();
    }

    /** How containers are confined, for a person. */
    String mechanism() {
        String counts = counting.capability().isEmpty()
                ? ""
                : ", CAP_" + counting.capability().getFirst() + " for init";
        return "Docker " + daemon.release() + ", API " + daemon.version() + ", " + runtime + counts;
    }

    /** An older daemon refuses what it does not know when it makes a container. */
    private boolean isKnown(CountingRight right) throws InterruptedException {
        try {
            return daemon.ask("cannot make a container with " + right, client -> {
                HostConfig host = new ConfinedHost().withNetworkMode("none").withCapAdd(capabilities(right));
                String id = client.createContainerCmd(image.name())
                        .withHostConfig(host)
                        .withEntrypoint(BaseImage.INIT)
                        .withLabels(owner.labels())
                        .exec()
                        .getId();
                client.removeContainerCmd(id).withForce(true).exec();
                return true;
            });
        } catch (SandboxException e) {
            return false;
        }
    }

    /** Makes and starts one that sees these folders of the host from the beginning. */
    DockerContainer start(Shape shape, List<dev.letscode.sandbox.Mount> mounts)
            throws SandboxException, InterruptedException {
        BaseImage used = imageWith(mounts);
        return start(shape, mounts, used, null);
    }

    /** Makes and starts one that can be shown folders later. */
    DockerContainer spare(Shape shape) throws SandboxException, InterruptedException {
        return start(shape, List.of(), imageWith(List.of()), shows ? stage : null);
    }

    private DockerContainer start(
            Shape shape, List<dev.letscode.sandbox.Mount> mounts, BaseImage used, @Nullable Stage sharing)
            throws SandboxException, InterruptedException {
        int user = users.take();
        OwnFolder own;
        try {
            own = OwnFolder.make(ownFolders.resolve(String.valueOf(numbers.incrementAndGet())), user, used.guests());
        } catch (SandboxException e) {
            users.giveBack(user);
            throw e;
        }
        Folders folders = new Folders(own, used.guests(), sharing, () -> users.giveBack(user));
        DockerContainer container;
        try {
            if (sharing != null) {
                sharing.share(own.path());
            }
            String id = createWithImage(used, confined(shape, binds(mounts, used, own, sharing != null)), user);
            container = attached(id, shape, folders);
        } catch (SandboxException | InterruptedException | RuntimeException e) {
            folders.close();
            throw e;
        }
        try {
            container.start();
            return container;
        } catch (SandboxException | InterruptedException | RuntimeException e) {
            container.remove();
            throw e;
        }
    }

    private DockerContainer attached(String id, Shape shape, Folders folders)
            throws SandboxException, InterruptedException {
        try {
            return new DockerContainer(daemon, id, shape, folders, useGroups);
        } catch (SandboxException e) {
            DockerContainer.remove(daemon, id);
            throw e;
        }
    }

    /** The image, made anew if it has no place for one of these folders; a given image stays as it is. */
    private synchronized BaseImage imageWith(List<dev.letscode.sandbox.Mount> mounts)
            throws SandboxException, InterruptedException {
        Set<String> guests = new TreeSet<>(image.guests());
        boolean more = false;
        for (dev.letscode.sandbox.Mount mount : mounts) {
            more |= guests.add(mount.guest());
        }
        if (more && settings.image().isEmpty()) {
            image = BaseImage.ensure(daemon, guests);
        }
        return image;
    }

    /** Somebody may have cleared images away that no container uses just now. */
    private String createWithImage(BaseImage used, HostConfig host, int user)
            throws SandboxException, InterruptedException {
        try {
            return create(used, host, user);
        } catch (SandboxException e) {
            if (!(e.getCause() instanceof NotFoundException) || settings.image().isPresent()) {
                throw e;
            }
            return create(BaseImage.ensure(daemon, used.guests()), host, user);
        }
    }

    private String create(BaseImage used, HostConfig host, int user) throws SandboxException, InterruptedException {
        return daemon.ask("cannot make a container", client -> {
            CreateContainerCmd create = client.createContainerCmd(used.name())
                    .withHostConfig(host)
                    .withEntrypoint(BaseImage.INIT)
                    .withCmd(
                            "--adopted", "1", "--uid", String.valueOf(user), "--tracepoint", String.valueOf(tracepoint))
                    .withUser("0:0")
                    .withEnv(List.of())
                    .withWorkingDir("/")
                    .withHostName("letscode")
                    .withLabels(owner.labels())
                    .withTty(false)
                    .withStdinOpen(true)
                    .withStdInOnce(true) // init ends when its owner does
                    .withAttachStdin(true)
                    .withAttachStdout(true)
                    .withAttachStderr(true);
            return create.exec().getId();
        });
    }

    private HostConfig confined(Shape shape, List<Mount> binds) {
        HostConfig host = new ConfinedHost()
                .withReadonlyRootfs(true)
                .withMounts(binds)
                .withTmpFs(shape.scratch())
                .withNetworkMode("none")
                .withIpcMode("private")
                .withCgroupnsMode("private")
                .withCapDrop(Capability.ALL)
                .withCapAdd(capabilities(counting))
                .withSecurityOpts(List.of("no-new-privileges", "seccomp=" + profile))
                .withMemory(shape.idleBytes())
                .withMemorySwap(shape.idleBytes()) // together with memory: so, no swap
                .withPidsLimit(MOST_PROCESSES)
                .withLogConfig(new LogConfig(LoggingType.NONE))
                .withAutoRemove(true);
        settings.cores().ifPresent(cores -> host.withNanoCPUs((long) (cores * NANOSECONDS_A_CORE)));
        settings.runtime().ifPresent(host::withRuntime);
        return host;
    }

    /** To become the program's user, to kill its processes, and to make sure that programs cannot have even these. */
    private static Capability[] capabilities(CountingRight counting) {
        List<Capability> needed =
                new ArrayList<>(List.of(Capability.SETUID, Capability.SETGID, Capability.KILL, Capability.SETPCAP));
        needed.addAll(counting.capability());
        return needed.toArray(Capability[]::new);
    }

    private List<Mount> binds(List<dev.letscode.sandbox.Mount> mounts, BaseImage used, OwnFolder own, boolean shared)
            throws SandboxException {
        List<Mount> binds = new ArrayList<>();
        RootView view;
        try {
            view = settings.image().isPresent() ? new RootView(List.of(), List.of()) : RootView.of(List.of());
        } catch (IOException e) {
            throw new SandboxException("cannot look at this machine's run times: " + e.getMessage(), e);
        }
        for (int i = 0; i < view.binds().size(); i += 2) {
            binds.add(bind(view.binds().get(i), view.binds().get(i + 1), BindPropagation.R_PRIVATE));
        }
        binds.add(bind(
                own.path().toString(), BaseImage.OWN, shared ? BindPropagation.R_SLAVE : BindPropagation.R_PRIVATE));
        for (dev.letscode.sandbox.Mount mount : mounts) {
            boolean linked = used.guests().contains(mount.guest());
            binds.add(bind(
                    mount.host().toString(),
                    linked ? BaseImage.OWN + mount.guest() : mount.guest(),
                    BindPropagation.R_PRIVATE));
        }
        // Docker copies the host's name servers into each container, and gives it a file with its own name.
        binds.add(bind(own.nothing().toString(), "/etc/resolv.conf", BindPropagation.R_PRIVATE));
        binds.add(bind(own.nothing().toString(), "/etc/hostname", BindPropagation.R_PRIVATE));
        return binds;
    }

    private static Mount bind(String host, String guest, BindPropagation propagation) {
        return new Mount()
                .withType(MountType.BIND)
                .withSource(host)
                .withTarget(guest)
                .withReadOnly(true)
                .withBindOptions(new BindOptions().withPropagation(propagation));
    }

    /** Called when all containers are removed. */
    @Override
    public void close() {
        stage.close();
        OwnFolder.delete(ownFolders);
    }

    /** Removes what an owner that was killed has left. */
    static void removeOrphans(DockerDaemon daemon) throws SandboxException, InterruptedException {
        daemon.ask("cannot look for containers of processes that have ended", client -> {
            for (var container : client.listContainersCmd()
                    .withShowAll(true)
                    .withLabelFilter(List.of(Owner.LABEL))
                    .exec()) {
                if (Owner.of(container.getLabels()).filter(Owner::isGone).isPresent()) {
                    try {
                        client.removeContainerCmd(container.getId())
                                .withForce(true)
                                .exec();
                    } catch (com.github.dockerjava.api.exception.DockerException e) {
                        // it is just going by itself, or somebody else removes it
                    }
                }
            }
            return 0;
        });
    }
}
