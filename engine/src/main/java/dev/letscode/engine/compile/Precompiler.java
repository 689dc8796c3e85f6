package dev.letscode.engine.compile;

import dev.letscode.engine.language.CompileRules;
import dev.letscode.engine.language.Dialect;
import dev.letscode.engine.language.Language;
import dev.letscode.engine.language.PrecompiledHeaders;
import dev.letscode.engine.language.Toolchain;
import dev.letscode.sandbox.SandboxException;
import dev.letscode.sandbox.files.Digests;
import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Compiles headers ahead of the sources that include them. They are kept beside the programs, by the digest of all that
 * they are made from, so that each is made once by whoever needs it first; what the compiler refuses to take, because a
 * header of the system has changed since, is made again. Thread-safe.
 */
final class Precompiler {

    /** The source that includes the header; the compiler wants to see it whenever it uses what came of it. */
    static final String SOURCE = ".precompiled.h";

    private final ProgramCache cache;
    private final Map<String, Object> locks = new ConcurrentHashMap<>();
    private final Set<String> rejected = ConcurrentHashMap.newKeySet();
    private final Set<String> useless = ConcurrentHashMap.newKeySet();

    Precompiler(ProgramCache cache) {
        this.cache = cache;
    }

    /**
     * A header that was compiled ahead.
     *
     * @param key of what came of it, in the cache
     * @param text of the source that it was made from
     * @param folder of what came of it
     */
    record Header(String key, String text, Path folder) {}

    /** The one for a source; nothing if none would help, or if it cannot be made, which costs no more than time. */
    Optional<Header> find(Compilation compilation, Language language, Toolchain toolchain, SourceLayout layout)
            throws SandboxException, InterruptedException {
        Optional<PrecompiledHeaders> rules = language.compile().precompiled();
        Optional<String> header = rules.flatMap(all -> wanted(all, layout));
        if (rules.isEmpty() || header.isEmpty()) {
            return Optional.empty();
        }
        String text = "#include <" + header.get() + ">\n";
        String key = key(language, toolchain, text);
        if (useless.contains(key)) {
            return Optional.empty();
        }
        Language precompiling = precompiling(language, rules.get());
        // one thread makes it, and the others wait; other processes may make the same, of which one is kept
        synchronized (locks.computeIfAbsent(key, _ -> new Object())) {
            Optional<CachedProgram> known = cache.find(key);
            Optional<Path> folder = known.isPresent()
                    ? known.map(CachedProgram::folder)
                    : make(compilation, precompiling, toolchain, text, key);
            return folder.map(path -> new Header(key, text, path));
        }
    }

    /** The header that all of the sources include before anything else. */
    private static Optional<String> wanted(PrecompiledHeaders rules, SourceLayout layout) {
        List<Set<String>> included = layout.sources().stream()
                .map(name -> name.startsWith("./") ? name.substring(2) : name)
                .map(name -> Objects.requireNonNull(layout.files().get(name), name))
                .map(source -> LeadingIncludes.of(source.text()))
                .toList();
        return rules.headers().stream()
                .filter(header -> included.stream().allMatch(names -> names.contains(header)))
                .findFirst();
    }

    private Optional<Path> make(
            Compilation compilation, Language precompiling, Toolchain toolchain, String text, String key)
            throws SandboxException, InterruptedException {
        SourceLayout layout = new SourceLayout(Map.of(SOURCE, new SourceText(SOURCE, text)), List.of(SOURCE), "");
        try {
            Path staged = cache.stage();
            try {
                Compilation.Outcome outcome = compilation.run(
                        precompiling,
                        toolchain,
                        layout,
                        CompileLimits.defaults(),
                        Optional.empty(),
                        CachedProgram.filesIn(staged));
                if (outcome.failure().isPresent()) {
                    useless.add(key);
                    return Optional.empty();
                }
                return Optional.of(cache.store(key, staged, "").folder());
            } finally {
                cache.abandon(staged);
            }
        } catch (IOException e) {
            throw new SandboxException("the cache of compiled programs cannot be used: " + e.getMessage(), e);
        }
    }

    /** Whether a compiler that failed speaks of what was compiled ahead. */
    static boolean isNamedIn(String output) {
        return output.contains(Compilation.PRECOMPILED + "/");
    }

    /** Throws away what the compiler did not take; what is made in its place and not taken either is not made again. */
    void reject(Header header) {
        cache.remove(header.key());
        if (!rejected.add(header.key())) {
            useless.add(header.key());
        }
    }

    private static Language precompiling(Language language, PrecompiledHeaders rules) {
        CompileRules compile = language.compile();
        return language.withCompile(new CompileRules(
                List.of(rules.command()),
                compile.variables(),
                false,
                Dialect.NONE,
                Optional.empty(),
                compile.support()));
    }

    private static String key(Language language, Toolchain toolchain, String text) {
        MessageDigest digest = Digests.sha256();
        Digests.add(digest, "precompiled header 1");
        Digests.add(digest, language.fingerprint());
        new TreeMap<>(language.compile().support()).forEach((name, content) -> {
            Digests.add(digest, name);
            Digests.add(digest, content);
        });
        Digests.add(digest, toolchain.identity());
        Digests.add(digest, text);
        return HexFormat.of().formatHex(digest.digest());
    }
}
