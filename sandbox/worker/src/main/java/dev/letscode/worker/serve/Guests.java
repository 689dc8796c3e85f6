package dev.letscode.worker.serve;

import dev.letscode.worker.GuestRuntime;
import dev.letscode.worker.javascript.JavaScriptRuntime;
import dev.letscode.worker.python.PythonRuntime;
import java.io.IOException;

/** The kinds of guests. */
final class Guests {

    private Guests() {}

    static GuestRuntime named(String kind) throws IOException {
        return switch (kind) {
            case "javascript" -> new JavaScriptRuntime();
            case "python" -> new PythonRuntime();
            default -> throw new IOException("there is no guest of the kind \"" + kind + "\"");
        };
    }
}
