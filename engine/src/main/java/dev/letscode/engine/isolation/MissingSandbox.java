package dev.letscode.engine.isolation;

import dev.letscode.sandbox.Capabilities;
import dev.letscode.sandbox.Environment;
import dev.letscode.sandbox.EnvironmentSpec;
import dev.letscode.sandbox.Sandbox;
import dev.letscode.sandbox.SandboxException;
import java.util.List;
import java.util.Map;

/**
 * Stands where a machine has no sandbox for its own programs, and refuses to run any.
 *
 * @param reason why there is none, and what to do about it
 */
public record MissingSandbox(String reason) implements Sandbox {

    @Override
    public String name() {
        return "none";
    }

    @Override
    public Capabilities capabilities() {
        return new Capabilities(Map.of(), "none", List.of(reason));
    }

    @Override
    public Environment open(EnvironmentSpec spec) throws SandboxException {
        throw new SandboxException("no program of this machine can be run: " + reason);
    }

    @Override
    public void close() {}
}
