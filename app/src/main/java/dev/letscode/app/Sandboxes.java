package dev.letscode.app;

import dev.letscode.app.workshop.SandboxSource;
import dev.letscode.engine.isolation.MissingSandbox;
import dev.letscode.sandbox.Sandbox;
import dev.letscode.sandbox.SandboxException;
import dev.letscode.sandbox.client.ClientSandbox;
import dev.letscode.sandbox.client.ClientSettings;
import dev.letscode.sandbox.docker.DockerImages;
import dev.letscode.sandbox.docker.DockerSandbox;
import dev.letscode.sandbox.docker.DockerSettings;
import dev.letscode.sandbox.namespace.NamespaceSandbox;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The sandboxes of this process's machine. */
final class Sandboxes implements SandboxSource {

    private final Map<String, String> variables;
    private final Path workers;

    /**
     * Those of this process.
     *
     * @param variables of the process: {@code DOCKER_HOST} says where a daemon is
     * @param workers folder of the client tier's jars
     */
    Sandboxes(Map<String, String> variables, Path workers) {
        this.variables = Map.copyOf(variables);
        this.workers = workers;
    }

    @Override
    public Sandbox open(Path cacheFolder) throws SandboxException, InterruptedException {
        return NamespaceSandbox.create(cacheFolder);
    }

    @Override
    public Map<String, SandboxSource> each() {
        Map<String, SandboxSource> each = new LinkedHashMap<>();
        each.put("namespace", this);
        each.put("docker", cache -> DockerSandbox.create(DockerSettings.of(variables, cache)));
        return Collections.unmodifiableMap(each);
    }

    @Override
    public Sandbox client(Path cacheFolder, Sandbox around, int spares) throws SandboxException {
        ClientSettings settings =
                ClientSettings.of(workers, cacheFolder.resolve("workers")).withSpares(spares);
        return around instanceof MissingSandbox(String reason)
                ? ClientSandbox.create(settings, reason)
                : ClientSandbox.create(settings, around);
    }

    @Override
    public DockerImages images() throws SandboxException {
        return DockerImages.of(DockerSettings.of(variables, Path.of("")));
    }
}
