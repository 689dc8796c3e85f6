package dev.letscode.sandbox.docker;

import com.github.dockerjava.api.command.CreateContainerCmd;
import com.github.dockerjava.api.model.BindOptions;
import com.github.dockerjava.api.model.BindPropagation;
import com.github.dockerjava.api.model.Capability;
import com.github.dockerjava.api.model.HostConfig;
import com.github.dockerjava.api.model.LogConfig;
import com.github.dockerjava.api.model.LogConfig.LoggingType;
import com.github.dockerjava.api.model.Mount;
import com.github.dockerjava.api.model.MountType;
import dev.letscode.sandbox.SandboxException;
import dev.letscode.sandbox.init.RootView;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Makes containers, each confined as far as Docker can. Thread-safe. */
final class Containers {

    /** A second line behind the limit of each run: what the kernel counts for a whole container. */
    private static final long MOST_PROCESSES = 8192;

    private static final long NANOSECONDS_A_CORE = 1_000_000_000L;

    private final DockerDaemon daemon;
    private final DockerSettings settings;
    private final String image;
    private final Path ownFolders;
    private final Owner owner = Owner.self();
    private final UserIds users = new UserIds();
    private final AtomicLong numbers = new AtomicLong();
    private final String profile = OuterProfile.json();
    private final CountingRight counting;
    private final long tracepoint;

    /**
     * @param ownFolders where each container's own folder is made
     * @param tracepoint what system calls are counted with
     */
    Containers(
            DockerDaemon daemon,
            DockerSettings settings,
            String image,
            Path ownFolders,
            CountingRight counting,
            long tracepoint) {
        this.counting = counting;
        this.tracepoint = tracepoint;
        this.daemon = daemon;
        this.settings = settings;
        this.image = image;
        this.ownFolders = ownFolders;
    }

    /** Whether the daemon knows all that these containers are given. */
    boolean arePossible() throws InterruptedException {
        String known = counting.capability().toString();
        try {
            return daemon.ask("cannot make a container with " + known, client -> {
                String id = client.createContainerCmd(image)
                        .withHostConfig(
                                new ConfinedHost().withNetworkMode("none").withCapAdd(capabilities()))
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
        int user = users.take();
        OwnFolder own;
        try {
            own = OwnFolder.make(ownFolders, String.valueOf(numbers.incrementAndGet()), user);
        } catch (SandboxException e) {
            users.giveBack(user);
            throw e;
        }
        Runnable putAway = () -> {
            own.delete();
            users.giveBack(user);
        };
        String id;
        try {
            id = create(shape, mounts, own, user);
        } catch (SandboxException | InterruptedException | RuntimeException e) {
            putAway.run();
            throw e;
        }
        DockerContainer container = new DockerContainer(daemon, id, shape, putAway);
        try {
            container.start();
            return container;
        } catch (SandboxException | InterruptedException | RuntimeException e) {
            container.remove();
            throw e;
        }
    }

    private String create(Shape shape, List<dev.letscode.sandbox.Mount> mounts, OwnFolder own, int user)
            throws SandboxException, InterruptedException {
        HostConfig host = confined(shape, binds(mounts, own));
        return daemon.ask("cannot make a container", client -> {
            CreateContainerCmd create = client.createContainerCmd(image)
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
                .withCapDrop(Capability.ALL)
                .withCapAdd(capabilities())
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
    private Capability[] capabilities() {
        List<Capability> needed =
                new ArrayList<>(List.of(Capability.SETUID, Capability.SETGID, Capability.KILL, Capability.SETPCAP));
        needed.addAll(counting.capability());
        return needed.toArray(Capability[]::new);
    }

    private static List<Mount> binds(List<dev.letscode.sandbox.Mount> mounts, OwnFolder own) throws SandboxException {
        List<Mount> binds = new ArrayList<>();
        RootView view;
        try {
            view = RootView.of(mounts);
        } catch (IOException e) {
            throw new SandboxException("cannot look at this machine's run times: " + e.getMessage(), e);
        }
        for (int i = 0; i < view.binds().size(); i += 2) {
            binds.add(bind(view.binds().get(i), view.binds().get(i + 1)));
        }
        binds.add(bind(own.path().toString(), BaseImage.OWN));
        // Docker copies the host's name servers into each container, and gives it a file with its own name.
        binds.add(bind(own.nothing().toString(), "/etc/resolv.conf"));
        binds.add(bind(own.nothing().toString(), "/etc/hostname"));
        return binds;
    }

    private static Mount bind(String host, String guest) {
        return new Mount()
                .withType(MountType.BIND)
                .withSource(host)
                .withTarget(guest)
                .withReadOnly(true)
                .withBindOptions(new BindOptions().withPropagation(BindPropagation.R_PRIVATE));
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
