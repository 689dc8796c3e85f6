package dev.letscode.worker.wasm;

import dev.letscode.sandbox.files.Digests;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Turns modules into classes, each once: the last few are kept here, with what the JVM has learnt about them, and all in
 * the cache, if there is one. Used by one thread at a time.
 */
final class Translator {

    /** Changes when this code translates the same module differently. */
    private static final String RULES = "1";

    private static final int KEPT = 4;

    private final Optional<TranslationCache> cache;
    private final Map<String, Translation> recent = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Translation> eldest) {
            return size() > KEPT;
        }
    };

    Translator(Optional<TranslationCache> cache) {
        this.cache = cache;
    }

    /** @throws InvalidModule if it is no module, or none that can be run here */
    Translation translate(byte[] module) throws InvalidModule {
        String key = key(module);
        Translation known = recent.get(key);
        if (known != null) {
            return known;
        }
        Chicory.Parsed parsed = Chicory.read(module);
        Optional<Translation> kept = kept(key, parsed);
        Translation translation = kept.isPresent() ? kept.get() : anew(key, parsed);
        recent.put(key, translation);
        return translation;
    }

    private Optional<Translation> kept(String key, Chicory.Parsed module) {
        Optional<Map<String, byte[]>> classes = cache.flatMap(files -> files.find(key));
        try {
            return classes.isPresent() ? Optional.of(Translation.of(module, classes.get())) : Optional.empty();
        } catch (InvalidModule e) {
            return Optional.empty(); // it has its digest, but another JVM's classes
        }
    }

    private Translation anew(String key, Chicory.Parsed module) throws InvalidModule {
        Map<String, byte[]> classes = new TreeMap<>(Chicory.translate(module));
        CallRedirection faster =
                new CallRedirection(Chicory.HELPERS.replace('.', '/'), internalName(Intrinsics.class), intrinsics());
        try {
            classes.replaceAll((name, bytes) -> name.equals(Chicory.HELPERS) ? bytes : faster.apply(bytes));
        } catch (IllegalArgumentException e) {
            throw new InvalidModule("it cannot be translated for a JVM: " + e.getMessage(), e);
        }
        Translation translation = Translation.of(module, classes);
        cache.ifPresent(files -> files.store(key, classes));
        return translation;
    }

    private static String internalName(Class<?> type) {
        return type.getName().replace('.', '/');
    }

    private static Set<String> intrinsics() {
        return Stream.of(Intrinsics.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .map(method -> method.getName() + descriptor(method))
                .collect(Collectors.toSet());
    }

    private static String descriptor(Method method) {
        return MethodType.methodType(method.getReturnType(), method.getParameterTypes())
                .descriptorString();
    }

    private static String key(byte[] module) {
        MessageDigest digest = Digests.sha256();
        digest.update((RULES + "\n" + Chicory.VERSION + "\n").getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest(module));
    }
}
