package dev.letscode.worker.wasm;

import dev.letscode.sandbox.CacheUse;
import dev.letscode.sandbox.files.Digests;
import dev.letscode.worker.Recent;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Turns modules into classes. The last few are kept, with what the JVM has learnt about them; none is kept in a file, for
 * what is compiled anew is a new module, and a class from a file would have to be trusted as this program is. Used by one
 * thread at a time.
 */
final class Translator {

    private static final int KEPT = 4;

    private final Recent<Translation> recent = new Recent<>(KEPT);

    /** @throws InvalidModule if it is no module, or none that can be run here */
    Translation translate(byte[] module) throws InvalidModule {
        String key = Digests.hex(module);
        Optional<Translation> known = recent.find(key);
        return known.isPresent() ? known.get() : recent.keep(key, anew(Chicory.read(module)));
    }

    /** How those that it keeps were used. Called by any thread. */
    CacheUse use() {
        return recent.use();
    }

    private static Translation anew(Chicory.Parsed module) throws InvalidModule {
        Map<String, byte[]> classes = new TreeMap<>(Chicory.translate(module));
        CallRedirection faster =
                new CallRedirection(Chicory.HELPERS.replace('.', '/'), internalName(Intrinsics.class), intrinsics());
        try {
            classes.replaceAll((name, bytes) -> name.equals(Chicory.HELPERS) ? bytes : faster.apply(bytes));
        } catch (IllegalArgumentException e) {
            throw new InvalidModule("it cannot be translated for a JVM: " + e.getMessage(), e);
        }
        return Translation.of(module, classes);
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
}
