package dev.letscode.app.client;

import dev.letscode.sandbox.AnySandboxContract;
import dev.letscode.sandbox.Command;
import dev.letscode.sandbox.Mount;
import dev.letscode.sandbox.Sandbox;
import dev.letscode.sandbox.client.ClientSandbox;
import dev.letscode.sandbox.client.ClientSettings;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;

/** Here and not beside JavaScript's, because the workers here start from caches: one for Python takes seconds all the same. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("slow")
@Timeout(240)
final class PythonContractTest extends AnySandboxContract {

    @Override
    protected Sandbox create() throws Exception {
        return ClientSandbox.create(
                ClientSettings.of(
                        Path.of("target", "worker").toAbsolutePath(),
                        Path.of("target", "contract").toAbsolutePath()),
                "the tests want it so");
    }

    @Override
    protected Mount subject() {
        return new Mount(Path.of("..", "sandbox", "worker", "src", "test", "subject"), "/subject");
    }

    @Override
    protected Command program(Object... arguments) {
        return Command.of(Stream.concat(
                        Stream.of("python", "/subject/subject.py"),
                        Stream.of(arguments).map(Object::toString))
                .toArray(String[]::new));
    }
}
