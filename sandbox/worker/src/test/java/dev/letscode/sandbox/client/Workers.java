package dev.letscode.sandbox.client;

import dev.letscode.sandbox.Command;
import dev.letscode.sandbox.Mount;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The workers that the build has put together, and the programs that the tests run in them. */
final class Workers {

    private Workers() {}

    static ClientSettings settings() {
        return ClientSettings.of(
                Path.of("target", "worker").toAbsolutePath(),
                Path.of("target", "scratch").toAbsolutePath());
    }

    static Mount subject() {
        return new Mount(Path.of("src", "test", "subject"), "/subject");
    }

    static Command javascript(Object... arguments) {
        return command("javascript", "/subject/subject.js", arguments);
    }

    static Command python(Object... arguments) {
        return command("python", "/subject/subject.py", arguments);
    }

    private static Command command(String guest, String file, Object... arguments) {
        return Command.of(
                Stream.concat(Stream.of(guest, file), Stream.of(arguments).map(Object::toString))
                        .toArray(String[]::new));
    }
}
