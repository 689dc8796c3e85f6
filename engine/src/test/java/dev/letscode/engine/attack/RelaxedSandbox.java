package dev.letscode.engine.attack;

import dev.letscode.sandbox.Capabilities;
import dev.letscode.sandbox.Environment;
import dev.letscode.sandbox.EnvironmentSpec;
import dev.letscode.sandbox.Sandbox;
import dev.letscode.sandbox.SandboxException;
import java.util.Map;

/** A sandbox that is asked for nothing more than it has, as where no contest is held. */
record RelaxedSandbox(Sandbox real) implements Sandbox {

    @Override
    public String name() {
        return real.name();
    }

    @Override
    public Capabilities capabilities() {
        return real.capabilities();
    }

    @Override
    public Environment open(EnvironmentSpec spec) throws SandboxException, InterruptedException {
        return real.open(spec.withRequired(Map.of()));
    }

    @Override
    public void close() {
        real.close();
    }
}
