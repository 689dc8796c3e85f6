package dev.letscode.sandbox.docker;

import dev.letscode.sandbox.SandboxException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How containers are made.
 *
 * @param socket of the Docker daemon, which must be this machine's: it is asked to show folders of this machine
 * @param folder where the sandbox keeps what containers are shown, such as the init program
 * @param image to use instead of the one that the sandbox builds; made with {@code letscode images build --from}
 * @param runtime one of the daemon's run times, such as {@code runc}, {@code runsc} or {@code kata}; else its default
 * @param cores that a container may use at most; else all
 * @param countCalls whether init gets the right to count system calls: CAP_PERFMON, or CAP_SYS_ADMIN where Docker does not
 *     know that one yet
 * @param spares containers that are kept ready, so that opening an environment need not wait for one; 0 or more
 */
public record DockerSettings(
        Path socket,
        Path folder,
        Optional<String> image,
        Optional<String> runtime,
        OptionalDouble cores,
        boolean countCalls,
        int spares) {

    private static final String DEFAULT_SOCKET = "/var/run/docker.sock";
    private static final String UNIX = "unix://";

    public DockerSettings {
        if (spares < 0) {
            throw new IllegalArgumentException("spare containers cannot be fewer than none: " + spares);
        }
        if (cores.isPresent() && !(cores.getAsDouble() > 0)) {
            throw new IllegalArgumentException("a container needs more than no core, not " + cores.getAsDouble());
        }
    }

    /**
     * The daemon that {@code DOCKER_HOST} names, else the usual one; one spare container.
     *
     * @throws SandboxException if that variable names a daemon behind a network
     */
    public static DockerSettings of(Map<String, String> variables, Path folder) throws SandboxException {
        String host = variables.getOrDefault("DOCKER_HOST", "");
        if (!host.isEmpty() && !host.startsWith(UNIX)) {
            throw new SandboxException("the Docker daemon at DOCKER_HOST=" + host
                    + " cannot be used: it must be one of this machine, at unix:///path/to/its.sock");
        }
        String socket = host.isEmpty() ? DEFAULT_SOCKET : host.substring(UNIX.length());
        return new DockerSettings(
                Path.of(socket), folder, Optional.empty(), Optional.empty(), OptionalDouble.empty(), true, 1);
    }

    public DockerSettings withImage(String value) {
        return new DockerSettings(socket, folder, Optional.of(value), runtime, cores, countCalls, spares);
    }

    public DockerSettings withRuntime(String value) {
        return new DockerSettings(socket, folder, image, Optional.of(value), cores, countCalls, spares);
    }

    public DockerSettings withCores(double value) {
        return new DockerSettings(socket, folder, image, runtime, OptionalDouble.of(value), countCalls, spares);
    }

    public DockerSettings withSpares(int value) {
        return new DockerSettings(socket, folder, image, runtime, cores, countCalls, value);
    }

    public DockerSettings withCountCalls(boolean value) {
        return new DockerSettings(socket, folder, image, runtime, cores, value, spares);
    }
}
