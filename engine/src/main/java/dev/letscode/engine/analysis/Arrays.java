package dev.letscode.engine.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Arrays of a source and how many elements they have; their dimensions may come one by one. */
final class Arrays {

    /** Elements from which on one array is worth a word. */
    private static final double LARGE = 1e7;

    private static final Set<String> ALLOCATORS = Set.of("malloc", "calloc", "bytearray", "bytes");

    /** From its first character to after its last one, with the texts of its sizes. */
    record Array(int start, int end, List<String> sizes) {

        /** A dimension whose size is not known counts once. */
        private double elements(Map<String, Double> known) {
            return sizes.stream()
                    .mapToDouble(size -> Arithmetic.evaluate(size, known).orElse(1))
                    .reduce(1, (product, size) -> product * size);
        }
    }

    private final Map<Integer, Array> arrays = new LinkedHashMap<>();

    /**
     * @param size of one dimension
     * @param from the type or function that it is made of or by; empty for an array of the language itself
     */
    void add(int start, int end, String size, String from) {
        if (isArray(from)) {
            arrays.computeIfAbsent(start, first -> new Array(start, end, new ArrayList<>()))
                    .sizes()
                    .add(size);
        }
    }

    private static boolean isArray(String from) {
        return from.isEmpty()
                || ALLOCATORS.contains(from)
                || from.contains("vector")
                || from.contains("string")
                || from.contains("Array");
    }

    Stream<Array> large(Map<String, Double> known) {
        return arrays.values().stream().filter(array -> array.elements(known) >= LARGE);
    }
}
