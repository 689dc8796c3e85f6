package dev.letscode.sandbox;

import java.util.List;
import java.util.Map;

/** Before a test's sandbox is made: fails at everything. */
final class NoSandbox implements Sandbox {

    @Override
    public String name() {
        return "none";
    }

    @Override
    public Capabilities capabilities() {
        return new Capabilities(Map.of(), "none", List.of());
    }

    @Override
    public Environment open(EnvironmentSpec spec) throws SandboxException {
        throw new SandboxException("there is no sandbox yet");
    }

    @Override
    public void close() {}
}
