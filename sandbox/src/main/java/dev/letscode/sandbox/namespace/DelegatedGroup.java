package dev.letscode.sandbox.namespace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The group of this process under version 2, made ready to have groups for containers below it.
 *
 * <p>Under version 2 a group that has processes cannot pass its controllers on, so this process moves into a group of
 * its own first; only the root group is free of that rule.
 */
final class DelegatedGroup {

    private static final String OWNER = "letscode-owner";

    private DelegatedGroup() {}

    /** Returns whether groups below {@code own} can be controlled from now on. */
    static boolean prepare(Path own) {
        List<String> available = words(own.resolve("cgroup.controllers"));
        if (!available.contains("memory") || !available.contains("pids") || !Files.isWritable(own)) {
            return false;
        }
        if (controllers(own).containsAll(List.of("memory", "pids", "cpu"))) {
            return true;
        }
        try {
            if (Files.exists(own.resolve("cgroup.type"))) { // which the root group does not have
                Path leaf = own.resolve(OWNER);
                Files.createDirectories(leaf);
                for (String pid : words(own.resolve("cgroup.procs"))) {
                    Files.writeString(leaf.resolve("cgroup.procs"), pid);
                }
            }
            Files.writeString(own.resolve("cgroup.subtree_control"), "+memory +pids +cpu");
            return true;
        } catch (IOException e) {
            return false; // not delegated to us: reported as a missing capability
        }
    }

    /** The controllers that groups below {@code own} have. */
    static List<String> controllers(Path own) {
        return words(own.resolve("cgroup.subtree_control"));
    }

    private static List<String> words(Path file) {
        try {
            String text = Files.readString(file).strip();
            return text.isEmpty() ? List.of() : List.of(text.split("\\s+"));
        } catch (IOException e) {
            return List.of(); // not there or not ours: nothing can be controlled
        }
    }
}
