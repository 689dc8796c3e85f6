package dev.letscode.worker.javascript;

import dev.letscode.sandbox.CacheUse;
import dev.letscode.worker.Recent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.graalvm.polyglot.Source;

/** The files of programs as sources that the engine knows again. Used by one thread. */
final class Modules {

    /** Makes a file a function of its surroundings, as Node does; on its first line, so that lines keep their numbers. */
    private static final String HEAD = "(function (exports, require, module, __filename, __dirname) {";

    private static final String TAIL = "\n})";

    /** As long as a source is known, so is what was compiled of it. */
    private static final int KEPT = 32;

    private final Recent<Source> kept = new Recent<>(KEPT);

    Source source(Path file, String name) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        String key = name + '\0' + text;
        return kept.find(key).orElseGet(() -> kept.keep(key, wrapped(text, name)));
    }

    /** How those that it keeps were used. Called by any thread. */
    CacheUse use() {
        return kept.use();
    }

    static Source wrapped(String text, String name) {
        String body =
                text.startsWith("#!") ? "//" + text.substring(2) : text.startsWith("\uFEFF") ? text.substring(1) : text;
        return Imports.asCalls(body)
                .map(module -> literal((module.awaits() ? "(async " : "(") + HEAD.substring(1) + module.text(), name))
                .orElseGet(() -> literal(HEAD + body, name));
    }

    private static Source literal(String headed, String name) {
        return Source.newBuilder("js", headed + TAIL, name).cached(true).buildLiteral();
    }

    /**
     * The file that a program means by a relative name, as Node looks for it.
     *
     * @param from the file that asks, relative to the program's folder
     * @return relative to the program's folder, which it is in
     */
    Optional<String> find(Path folder, String from, String name) throws IOException {
        Path asked = Path.of(from).resolveSibling(name).normalize();
        for (String suffix : List.of("", ".js", ".cjs", ".json", "/index.js")) {
            Path candidate = Path.of(asked + suffix);
            Path file = folder.resolve(candidate);
            if (!candidate.startsWith("..")
                    && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    && file.toRealPath().startsWith(folder.toRealPath())) {
                return Optional.of(candidate.toString());
            }
        }
        return Optional.empty();
    }
}
