package dev.letscode.engine.queue;

import java.util.Optional;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * A sorted set that knows how many of its elements come before one of them. Each operation takes time in the logarithm
 * of its size. A treap (Seidel and Aragon 1996), whose nodes count what is below them. Not thread-safe.
 */
final class RankedSet<K extends Comparable<K>> {

    private static final class Node<K> {
        private final K key;
        private final int weight;
        private int size = 1;
        private @Nullable Node<K> left;
        private @Nullable Node<K> right;

        Node(K key, int weight) {
            this.key = key;
            this.weight = weight;
        }

        void count() {
            size = 1 + size(left) + size(right);
        }
    }

    private record Halves<K>(
            @Nullable Node<K> before, @Nullable Node<K> after) {}

    /** Only the shape of the tree depends on it. */
    private final SplittableRandom weights = new SplittableRandom(1);

    private @Nullable Node<K> root;

    int size() {
        return size(root);
    }

    /** Adds an element that is not in it. */
    void add(K key) {
        Halves<K> halves = split(root, key);
        root = join(join(halves.before(), new Node<>(key, weights.nextInt())), halves.after());
    }

    Optional<K> first() {
        Node<K> node = root;
        while (node != null && node.left != null) {
            node = node.left;
        }
        return Optional.ofNullable(node).map(found -> found.key);
    }

    /** Removes an element that is in it. */
    void remove(K key) {
        root = without(root, key);
    }

    /** How many elements come before this one. */
    int rank(K key) {
        int before = 0;
        Node<K> node = root;
        while (node != null) {
            if (node.key.compareTo(key) < 0) {
                before += 1 + size(node.left);
                node = node.right;
            } else {
                node = node.left;
            }
        }
        return before;
    }

    private static int size(@Nullable Node<?> node) {
        return node == null ? 0 : node.size;
    }

    private static <K extends Comparable<K>> Halves<K> split(@Nullable Node<K> node, K key) {
        if (node == null) {
            return new Halves<>(null, null);
        }
        if (node.key.compareTo(key) < 0) {
            Halves<K> halves = split(node.right, key);
            node.right = halves.before();
            node.count();
            return new Halves<>(node, halves.after());
        }
        Halves<K> halves = split(node.left, key);
        node.left = halves.after();
        node.count();
        return new Halves<>(halves.before(), node);
    }

    private static <K> @Nullable Node<K> join(@Nullable Node<K> before, @Nullable Node<K> after) {
        if (before == null) {
            return after;
        }
        if (after == null) {
            return before;
        }
        if (before.weight > after.weight) {
            before.right = join(before.right, after);
            before.count();
            return before;
        }
        after.left = join(before, after.left);
        after.count();
        return after;
    }

    private static <K extends Comparable<K>> @Nullable Node<K> without(@Nullable Node<K> node, K key) {
        if (node == null) {
            throw new IllegalArgumentException("it is not in the set: " + key);
        }
        int order = key.compareTo(node.key);
        if (order == 0) {
            return join(node.left, node.right);
        }
        if (order < 0) {
            node.left = without(node.left, key);
        } else {
            node.right = without(node.right, key);
        }
        node.count();
        return node;
    }
}
