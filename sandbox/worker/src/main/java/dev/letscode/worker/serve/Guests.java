package dev.letscode.worker.serve;

import dev.letscode.worker.GuestRuntime;
import dev.letscode.worker.javascript.JavaScriptRuntime;
import dev.letscode.worker.python.PythonRuntime;
import dev.letscode.worker.wasm.WasmRuntime;
import dev.letscode.worker.wasm.WasmSettings;
import java.io.IOException;

/** The kinds of guests. */
final class Guests {

    private Guests() {}

    static GuestRuntime named(String kind) throws IOException {
        return switch (kind) {
            case "javascript" -> new JavaScriptRuntime();
            case "python" -> new PythonRuntime();
            case "wasm" -> new WasmRuntime(WasmSettings.defaults());
            default -> throw new IOException("there is no guest of the kind \"" + kind + "\"");
        };
    }
}
