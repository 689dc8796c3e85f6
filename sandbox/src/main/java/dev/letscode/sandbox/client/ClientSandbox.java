package dev.letscode.sandbox.client;

import dev.letscode.sandbox.CacheUse;
import dev.letscode.sandbox.Capabilities;
import dev.letscode.sandbox.Command;
import dev.letscode.sandbox.Environment;
import dev.letscode.sandbox.EnvironmentSpec;
import dev.letscode.sandbox.Guest;
import dev.letscode.sandbox.Limits;
import dev.letscode.sandbox.Mount;
import dev.letscode.sandbox.Sandbox;
import dev.letscode.sandbox.SandboxException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Runs programs of {@link dev.letscode.sandbox.Guest} in worker JVMs, on any operating system.
 *
 * <p>Programs see no file at all; the work directory exists for what prepares them, such as a check of their sources.
 */
public final class ClientSandbox implements Sandbox {

    private final Installation installation;
    private final WorkerPool pool;
    private final Capabilities capabilities;
    private final Set<ClientEnvironment> open = ConcurrentHashMap.newKeySet();

    private ClientSandbox(Installation installation, Carrier carrier, Optional<String> whyPlain) {
        this.installation = installation;
        this.pool = new WorkerPool(installation, carrier);
        this.capabilities = ClientCapabilities.of(installation, carrier, whyPlain);
    }

    /**
     * With workers as plain processes.
     *
     * @param why there is no other sandbox that they could run in, for a person
     * @throws SandboxException if workers cannot be started; the message says what is missing
     */
    public static ClientSandbox create(ClientSettings settings, String why) throws SandboxException {
        return new ClientSandbox(Installation.find(settings), new PlainCarrier(settings.scratch()), Optional.of(why));
    }

    /**
     * With workers inside another sandbox, which the caller closes after this one.
     *
     * @throws SandboxException if workers cannot be started; the message says what is missing
     */
    public static ClientSandbox create(ClientSettings settings, Sandbox around) throws SandboxException {
        return new ClientSandbox(Installation.find(settings), new SandboxedCarrier(around), Optional.empty());
    }

    @Override
    public String name() {
        return "client";
    }

    @Override
    public Capabilities capabilities() {
        return capabilities;
    }

    @Override
    public Environment open(EnvironmentSpec spec) throws SandboxException {
        capabilities.require(spec.required());
        for (Mount mount : spec.mounts()) {
            mount.requireFolder();
        }
        ClientEnvironment environment = new ClientEnvironment(spec, pool, installation.settings(), open::remove);
        open.add(environment);
        return environment;
    }

    @Override
    public void prepare(EnvironmentSpec spec, Command first, Limits limits) {
        Guest.byId(first.arguments().getFirst())
                .ifPresent(guest -> pool.prepare(ClientEnvironment.shape(guest, limits)));
    }

    @Override
    public Map<String, CacheUse> caches() {
        return Map.of(ENVIRONMENTS, pool.workers(), MODULES, pool.modules());
    }

    @Override
    public int ready() {
        return pool.ready();
    }

    @Override
    public void close() {
        List.copyOf(open).forEach(ClientEnvironment::close);
        pool.close();
    }
}
