package dev.letscode.problems.read;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks the names of a zip's entries one after another: each must be a new place inside the zip on every system. */
final class ZipNames {

    private static final int LIMIT_PATH = 1000;
    private static final int LIMIT_NAME = 255;
    private static final int LIMIT_DEPTH = 30;

    private final Map<String, String> spelling = new HashMap<>();
    private final Set<String> files = new HashSet<>();
    private final Set<String> parents = new HashSet<>();

    /** Why an entry must not be extracted, or nothing when it may be. */
    Optional<String> objection(String name) {
        boolean folder = name.endsWith("/");
        String path = folder ? name.substring(0, name.length() - 1) : name;
        if (path.startsWith("/") || path.matches("(?s)[A-Za-z]:.*")) {
            return Optional.of("has an absolute path");
        }
        if (path.indexOf('\\') >= 0 || path.chars().anyMatch(c -> Character.isISOControl(c) || c == 0xFFFD)) {
            return Optional.of("has a backslash or control character in its name");
        }
        List<String> names = List.of(path.split("/", -1));
        if (names.contains("..")) {
            return Optional.of("has a path that leads outside the zip");
        }
        if (names.contains("") || names.contains(".")) {
            return Optional.of("has an empty name or a dot in its path");
        }
        if (path.length() > LIMIT_PATH
                || names.size() > LIMIT_DEPTH
                || names.stream().anyMatch(n -> n.length() > LIMIT_NAME)) {
            return Optional.of("has a path that is too long");
        }
        return collision(path, folder, names);
    }

    private Optional<String> collision(String path, boolean folder, List<String> names) {
        StringBuilder prefix = new StringBuilder();
        for (int i = 0; i < names.size(); i++) {
            if (i > 0) {
                String parent = prefix.toString();
                if (files.contains(parent)) {
                    return Optional.of("is inside " + parent + ", which is a file");
                }
                parents.add(parent);
                prefix.append('/');
            }
            prefix.append(names.get(i));
            String before = spelling.putIfAbsent(fold(prefix.toString()), prefix.toString());
            if (before != null && !before.contentEquals(prefix)) {
                return Optional.of("differs from " + before + " only in case or in the form of its letters");
            }
        }
        if (folder) {
            parents.add(path);
            return files.contains(path) ? Optional.of("is a file and a folder") : Optional.empty();
        }
        if (parents.contains(path)) {
            return Optional.of("is a file and a folder");
        }
        return files.add(path) ? Optional.empty() : Optional.of("is there twice");
    }

    private static String fold(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
