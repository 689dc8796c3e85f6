package dev.letscode.sandbox.docker;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.api.model.Version;
import com.github.dockerjava.core.DefaultDockerClientConfig;
import com.github.dockerjava.core.DockerClientImpl;
import com.github.dockerjava.zerodep.ZerodepDockerHttpClient;
import dev.letscode.sandbox.SandboxException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The daemon behind a socket of this machine. It may end and come back; thread-safe. */
final class DockerDaemon implements AutoCloseable {

    /** Requests at once; attachments have connections of their own. */
    private static final int MOST_CONNECTIONS = 100;

    /** An error's body, as docker-java passes it on. */
    private static final Pattern ANSWER = Pattern.compile("\\{\"message\":\"(.*)\"}", Pattern.DOTALL);

    private final Path socket;
    private volatile Connected connected;

    private DockerDaemon(Path socket, Connected connected) {
        this.socket = socket;
        this.connected = connected;
    }

    private record Connected(DockerClient client, ApiVersion version, String release) {}

    /** Something that is asked of the daemon. */
    interface Question<T> {
        T ask(DockerClient client) throws IOException, SandboxException, InterruptedException;
    }

    static DockerDaemon connect(Path socket) throws SandboxException {
        return new DockerDaemon(socket, greet(socket));
    }

    /** Asks for the daemon's versions in the daemon's own newest words, then talks in those that both know. */
    private static Connected greet(Path socket) throws SandboxException {
        if (!Files.exists(socket)) {
            throw new SandboxException("there is no Docker daemon at " + socket
                    + ": start it (systemctl start docker), or set DOCKER_HOST to where it is");
        }
        try (DockerClient asking = client(socket, "")) {
            Version version = asking.versionCmd().exec();
            ApiVersion common = ApiVersion.negotiate(
                    ApiVersion.parse(Objects.requireNonNullElse(version.getMinAPIVersion(), version.getApiVersion())),
                    ApiVersion.parse(version.getApiVersion()));
            return new Connected(client(socket, common.toString()), common, version.getVersion());
        } catch (IOException | RuntimeException e) {
            throw explain("cannot talk to the Docker daemon at " + socket, e);
        }
    }

    private static DockerClient client(Path socket, String version) {
        DefaultDockerClientConfig config = DefaultDockerClientConfig.createDefaultConfigBuilder()
                .withDockerHost("unix://" + socket.toAbsolutePath())
                .withDockerTlsVerify(false)
                .withApiVersion(version)
                .build();
        return DockerClientImpl.getInstance(
                config,
                new ZerodepDockerHttpClient.Builder()
                        .dockerHost(config.getDockerHost())
                        .maxConnections(MOST_CONNECTIONS)
                        .connectionTimeout(Duration.ofSeconds(5))
                        .build());
    }

    /**
     * Finds out whether the daemon is there; greets it anew if it was replaced by one that speaks other versions.
     *
     * @throws SandboxException if it is gone
     */
    void requireAlive() throws SandboxException {
        try {
            connected.client().pingCmd().exec();
        } catch (RuntimeException e) {
            Connected again = greet(socket);
            again.client().pingCmd().exec();
            connected = again; // what is attached through the old one goes on with it
        }
    }

    /**
     * Asks for one thing.
     *
     * @param what to say if it fails: {@code cannot make a container}
     */
    <T> T ask(String what, Question<T> question) throws SandboxException, InterruptedException {
        try {
            return question.ask(connected.client());
        } catch (IOException | RuntimeException e) {
            throw explain(what, e);
        }
    }

    /** Connects to the streams of a container that was not started yet. */
    Attachment attach(String container) throws SandboxException, InterruptedException {
        return ask("cannot attach to a container", _ -> Attachment.to(socket, version(), container));
    }

    private static SandboxException explain(String what, Exception e) {
        if (e instanceof DockerException) {
            Matcher answer = ANSWER.matcher(String.valueOf(e.getMessage()));
            return new SandboxException(
                    what + ": Docker says: " + (answer.find() ? answer.group(1) : e.getMessage()), e);
        }
        Throwable cause = e;
        while (cause.getCause() != null
                && (cause instanceof RuntimeException || cause instanceof UncheckedIOException)) {
            cause = cause.getCause();
        }
        return new SandboxException(
                what + " (" + cause.getMessage()
                        + "): is the daemon running, and may this user talk to it (group \"docker\")?",
                e);
    }

    ApiVersion version() {
        return connected.version();
    }

    /** The daemon's own version, such as {@code 27.1.2}. */
    String release() {
        return connected.release();
    }

    @Override
    public void close() {
        try {
            connected.client().close();
        } catch (IOException e) {
            // connections that are gone anyway
        }
    }
}
