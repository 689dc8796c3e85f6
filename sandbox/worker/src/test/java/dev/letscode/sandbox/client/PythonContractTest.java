package dev.letscode.sandbox.client;

import dev.letscode.sandbox.AnySandboxContract;
import dev.letscode.sandbox.Command;
import dev.letscode.sandbox.Mount;
import dev.letscode.sandbox.Sandbox;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class PythonContractTest extends AnySandboxContract {

    @Override
    protected Sandbox create() throws Exception {
        return ClientSandbox.create(Workers.settings(), "the tests want it so");
    }

    @Override
    protected Mount subject() {
        return Workers.subject();
    }

    @Override
    protected Command program(Object... arguments) {
        return Workers.python(arguments);
    }
}
