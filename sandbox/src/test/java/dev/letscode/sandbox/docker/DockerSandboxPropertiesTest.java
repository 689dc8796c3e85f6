package dev.letscode.sandbox.docker;

import dev.letscode.sandbox.Capabilities;
import dev.letscode.sandbox.Environment;
import dev.letscode.sandbox.EnvironmentSpec;
import dev.letscode.sandbox.Sandbox;
import dev.letscode.sandbox.SandboxException;
import dev.letscode.sandbox.SandboxProperties;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;

/** The tries are fewer than in namespaces: filter, init and limits are the same, and containers take long to come and go. */
@net.jqwik.api.Tag("slow")
@AddLifecycleHook(SkippedWithoutDaemon.class)
@AddLifecycleHook(FewerTries.class)
final class DockerSandboxPropertiesTest extends SandboxProperties {

    private static @Nullable Sandbox sandbox;
    private static @Nullable Sandbox weaker;
    private static final Map<String, Environment> ENVIRONMENTS = new ConcurrentHashMap<>();

    @BeforeContainer
    static void createSandbox() throws SandboxException, InterruptedException {
        sandbox = DockerSandbox.create(TestDaemon.settings().withSpares(0)); // none comes and goes by itself
    }

    @AfterContainer
    static void closeSandbox() {
        for (Sandbox made : new @Nullable Sandbox[] {sandbox, weaker}) {
            if (made != null) {
                made.close();
            }
        }
    }

    @Override
    protected Sandbox sandbox() {
        if (sandbox == null) {
            throw new IllegalStateException("the sandbox was not created");
        }
        return sandbox;
    }

    @Override
    protected Sandbox weaker() throws SandboxException, InterruptedException {
        Sandbox made = weaker;
        if (made == null) {
            made = DockerSandbox.create(
                    TestDaemon.settings().withCountCalls(false).withSpares(0));
            weaker = made;
        }
        return new Kept(made);
    }

    @Override
    protected Map<String, Environment> environments() {
        return ENVIRONMENTS;
    }

    @Override
    protected List<String> leftovers() throws IOException {
        try {
            return Leftovers.of(ProcessHandle.current().pid());
        } catch (SandboxException | InterruptedException e) {
            throw new IOException(e);
        }
    }

    /** One that a try may close and the next has again: making it costs a second. */
    private record Kept(Sandbox sandbox) implements Sandbox {

        @Override
        public String name() {
            return sandbox.name();
        }

        @Override
        public Capabilities capabilities() {
            return sandbox.capabilities();
        }

        @Override
        public Environment open(EnvironmentSpec spec) throws SandboxException, InterruptedException {
            return sandbox.open(spec);
        }

        @Override
        public void close() {}
    }
}
