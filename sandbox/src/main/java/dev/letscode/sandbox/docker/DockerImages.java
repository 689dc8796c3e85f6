package dev.letscode.sandbox.docker;

import dev.letscode.sandbox.SandboxException;

/** Makes the images that containers are made from. The sandbox makes its usual one by itself when it is missing. */
public final class DockerImages implements AutoCloseable {

    private final DockerDaemon daemon;

    private DockerImages(DockerDaemon daemon) {
        this.daemon = daemon;
    }

    /** Of the daemon that the settings name. */
    public static DockerImages of(DockerSettings settings) throws SandboxException {
        return new DockerImages(DockerDaemon.connect(settings.socket()));
    }

    /** Makes the usual image, in which programs have this machine's run times, and returns its name. */
    public String build() throws SandboxException, InterruptedException {
        return BaseImage.build(daemon).name();
    }

    /**
     * Makes an image in which programs have the run times of another one.
     *
     * @param base an image that the daemon has, such as one made by a Dockerfile of {@code packaging/images}
     * @param name of the new one, for {@link DockerSettings#image()}
     */
    public String buildFrom(String base, String name) throws SandboxException, InterruptedException {
        return BaseImage.buildFrom(daemon, base, name).name();
    }

    @Override
    public void close() {
        daemon.close();
    }
}
