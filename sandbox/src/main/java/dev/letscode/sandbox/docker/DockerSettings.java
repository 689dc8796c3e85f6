package dev.letscode.sandbox.docker;

import dev.letscode.sandbox.SandboxException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

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
     * What the variables of the process say: {@code DOCKER_HOST}, else the usual daemon; {@code LETSCODE_DOCKER_IMAGE},
     * {@code LETSCODE_DOCKER_RUNTIME}, {@code LETSCODE_DOCKER_CORES} and {@code LETSCODE_DOCKER_SPARES}, which is else 1.
     *
     * @throws SandboxException if one of them makes no sense; a daemon behind a network does not
     */
    public static DockerSettings of(Map<String, String> variables, Path folder) throws SandboxException {
        String host = variables.getOrDefault("DOCKER_HOST", "");
        if (!host.isEmpty() && !host.startsWith(UNIX)) {
            throw new SandboxException("the Docker daemon at DOCKER_HOST=" + host
                    + " cannot be used: it must be one of this machine, at unix:///path/to/its.sock");
        }
        String socket = host.isEmpty() ? DEFAULT_SOCKET : host.substring(UNIX.length());
        Optional<Double> cores = number(variables, "LETSCODE_DOCKER_CORES", Double::valueOf);
        Optional<Integer> spares = number(variables, "LETSCODE_DOCKER_SPARES", Integer::valueOf);
        try {
            return new DockerSettings(
                    Path.of(socket),
                    folder,
                    text(variables, "LETSCODE_DOCKER_IMAGE"),
                    text(variables, "LETSCODE_DOCKER_RUNTIME"),
                    cores.isPresent() ? OptionalDouble.of(cores.get()) : OptionalDouble.empty(),
                    true,
                    spares.orElse(1));
        } catch (IllegalArgumentException e) {
            throw new SandboxException("settings of Docker in the environment: " + e.getMessage(), e);
        }
    }

    private static Optional<String> text(Map<String, String> variables, String name) {
        return Optional.of(variables.getOrDefault(name, "")).filter(value -> !value.isEmpty());
    }

    private static <T> Optional<T> number(Map<String, String> variables, String name, Function<String, T> parse)
            throws SandboxException {
        Optional<String> value = text(variables, name);
        try {
            return value.map(parse);
        } catch (NumberFormatException e) {
            throw new SandboxException(name + "=" + value.get() + " is no number", e);
        }
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
