package dev.letscode.sandbox.docker;

import com.github.dockerjava.api.command.InspectImageResponse;
import com.github.dockerjava.api.exception.NotFoundException;
import dev.letscode.sandbox.SandboxException;
import dev.letscode.sandbox.init.InitBinary;
import dev.letscode.sandbox.init.RootView;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The image that containers are made from: the init program, and the places where the host's run times are bound. It
 * needs no registry. Its name and label say its content, so that a newer version of this program makes a newer one.
 *
 * @param name with a tag
 * @param guests names of folders, such as {@code /program}, that are links to places below {@link #OWN}
 */
record BaseImage(String name, Set<String> guests) {

    static final String REPOSITORY = "letscode/base";
    static final String LABEL = "dev.letscode.content";

    /** Where each container's own files are bound; the image has links there. */
    static final String OWN = "/mounts";

    static final String INIT = "/letscode-init";

    /** What judging shows to programs; other names are added when they are first asked for. */
    static final Set<String> USUAL_GUESTS = Set.of("/program", "/data", "/made");

    private static final int DIGITS = 16;

    BaseImage {
        guests = Set.copyOf(guests);
    }

    /** The image, which is made if the daemon does not have it. */
    static BaseImage ensure(DockerDaemon daemon, Set<String> guests) throws SandboxException, InterruptedException {
        ImageLayer layer = layer(guests, true);
        BaseImage image = named(layer, guests);
        return content(daemon, image.name).isPresent() ? image : image.load(daemon, layer);
    }

    /**
     * An image that was made by hand on top of another one.
     *
     * @throws SandboxException if there is none of that name, or it was made by another version of this program
     */
    static BaseImage given(DockerDaemon daemon, String name) throws SandboxException, InterruptedException {
        Optional<String> content = content(daemon, name);
        String remedy = "; make it with: letscode images build --from IMAGE --name " + name;
        if (content.isEmpty()) {
            throw new SandboxException("there is no Docker image " + name + remedy);
        }
        if (!content.get().equals(layer(USUAL_GUESTS, false).digest())) {
            throw new SandboxException(
                    "the Docker image " + name + " was not made by this version of Let'sCode" + remedy);
        }
        return new BaseImage(name, USUAL_GUESTS);
    }

    /** The image, which is made anew whatever is there. */
    static BaseImage build(DockerDaemon daemon) throws SandboxException, InterruptedException {
        ImageLayer layer = layer(USUAL_GUESTS, true);
        return named(layer, USUAL_GUESTS).load(daemon, layer);
    }

    private static BaseImage named(ImageLayer layer, Set<String> guests) {
        return new BaseImage(REPOSITORY + ":" + layer.digest().substring(0, DIGITS), guests);
    }

    /** What an image's label says that is in it; empty if there is no such image, and "" if it is none of ours. */
    static Optional<String> content(DockerDaemon daemon, String name) throws SandboxException, InterruptedException {
        return daemon.ask("cannot look at the image " + name, client -> {
            try {
                InspectImageResponse image = client.inspectImageCmd(name).exec();
                Map<String, String> labels =
                        image.getConfig() == null ? null : image.getConfig().getLabels();
                return Optional.of(labels == null ? "" : labels.getOrDefault(LABEL, ""));
            } catch (NotFoundException e) {
                return Optional.empty();
            }
        });
    }

    /**
     * Makes an image on top of another one, whose run times programs then have instead of this machine's.
     *
     * @param base an image that the daemon has
     * @param name of the new one
     */
    static BaseImage buildFrom(DockerDaemon daemon, String base, String name)
            throws SandboxException, InterruptedException {
        if (content(daemon, base).isEmpty()) {
            throw new SandboxException(
                    "there is no Docker image " + base + "; build it, or get it with: docker pull " + base);
        }
        ImageLayer layer = layer(USUAL_GUESTS, false);
        return daemon.ask("cannot make the image " + name + " from " + base, client -> {
            client.buildImageCmd(new ByteArrayInputStream(layer.buildContext(base, LABEL, layer.digest())))
                    .withTags(Set.of(name))
                    .withNoCache(true)
                    .start()
                    .awaitImageId();
            return new BaseImage(name, USUAL_GUESTS);
        });
    }

    private BaseImage load(DockerDaemon daemon, ImageLayer layer) throws SandboxException, InterruptedException {
        return daemon.ask("cannot make the image " + name, client -> {
            byte[] archive = layer.image(List.of(name, REPOSITORY + ":latest"), LABEL, layer.digest());
            client.loadImageCmd(new ByteArrayInputStream(archive)).exec();
            return this;
        });
    }

    /** @param hosts whether the run times are to be the host's, and not those of an image below this layer */
    static ImageLayer layer(Set<String> guests, boolean hosts) throws SandboxException {
        try {
            ImageLayer.Builder layer = new ImageLayer.Builder()
                    .executable(INIT, InitBinary.content())
                    .folder("/dev")
                    .folder("/proc")
                    .folder("/sys")
                    .folder("/etc")
                    .folder(OWN)
                    .openFolder(Places.WORK)
                    .openFolder(Places.TMP)
                    .link(OWN + "/.etc/passwd", "/etc/passwd")
                    .link(OWN + "/.etc/group", "/etc/group");
            for (String guest : new TreeSet<>(guests)) {
                layer.link(OWN + guest, guest);
            }
            RootView view = hosts ? RootView.of(List.of()) : new RootView(List.of(), List.of());
            for (int i = 0; i < view.links().size(); i += 2) {
                layer.link(view.links().get(i), view.links().get(i + 1));
            }
            for (int i = 1; i < view.binds().size(); i += 2) {
                String guest = view.binds().get(i);
                if (Files.isDirectory(Path.of(guest))) {
                    layer.folder(guest);
                } else {
                    layer.emptyFile(guest);
                }
            }
            return layer.build();
        } catch (IOException e) {
            throw new SandboxException("cannot look at this machine's run times: " + e.getMessage(), e);
        }
    }
}
