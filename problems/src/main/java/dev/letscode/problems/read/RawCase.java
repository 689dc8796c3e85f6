package dev.letscode.problems.read;

import java.util.Map;
import java.util.Optional;

/** The files of one test by their extensions, and how to make what is missing. */
final class RawCase implements RawNode {

    private final String name;
    private final Map<String, Entry> parts;
    private Optional<GeneratedTest> generated = Optional.empty();

    RawCase(String name, Map<String, Entry> parts) {
        this.name = name;
        this.parts = parts;
    }

    @Override
    public String name() {
        return name;
    }

    /** Path in the package without extension, for diagnostics. */
    String path() {
        return TestNames.path(name);
    }

    Map<String, Entry> parts() {
        return parts;
    }

    Optional<Entry> part(String extension) {
        return Optional.ofNullable(parts.get(extension));
    }

    Optional<GeneratedTest> generated() {
        return generated;
    }

    void generateBy(GeneratedTest test) {
        generated = Optional.of(test);
    }

    /** Whether there is an input, stored or generated. */
    boolean isTest() {
        return parts.containsKey(".in") || generated.isPresent();
    }
}
