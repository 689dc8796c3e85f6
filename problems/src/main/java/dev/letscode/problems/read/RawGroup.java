package dev.letscode.problems.read;

import dev.letscode.problems.Diagnostics;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A group of tests as its files are found, before settings are read and anything is checked. Generated tests are added to
 * it; then it is read once.
 */
final class RawGroup implements RawNode {

    /** Longest first, so that {@code 1.in.statement} belongs to test 1. */
    private static final List<String> EXTENSIONS = List.of(
            ".in.statement",
            ".ans.statement",
            ".in.download",
            ".ans.download",
            ".interaction",
            ".files",
            ".yaml",
            ".args",
            ".hint",
            ".desc",
            ".jpeg",
            ".png",
            ".jpg",
            ".svg",
            ".gif",
            ".ans",
            ".out",
            ".in");

    /** Names of the files with a group's settings. */
    static final String TEST_GROUP_YAML = "test_group.yaml";

    static final String TESTDATA_YAML = "testdata.yaml";

    private final String name;
    private final Map<String, RawCase> cases = new TreeMap<>();
    private final Map<String, RawGroup> groups = new TreeMap<>();
    private final Map<String, Entry> settings = new TreeMap<>();

    RawGroup(String name) {
        this.name = name;
    }

    /** Sorts the files of a folder (and of the folders in it) into tests and groups. */
    static RawGroup of(Entry folder, String name, Diagnostics diagnostics) {
        RawGroup group = new RawGroup(name);
        for (Entry child : folder.children()) {
            Optional<String> extension = extensionOf(child);
            if (child.name().equals(TEST_GROUP_YAML) || child.name().equals(TESTDATA_YAML)) {
                group.addSettings(child);
            } else if (extension.isPresent()) {
                String base = child.name()
                        .substring(0, child.name().length() - extension.get().length());
                group.testCase(base).parts().put(extension.get(), child);
            } else if (child.folder()) {
                group.groups.put(child.name(), of(child, name + "/" + child.name(), diagnostics));
            } else {
                diagnostics.warning(child.path(), 0, "is not part of any test and is ignored");
            }
        }
        return group;
    }

    /** A folder can only be the files of a test, and files can't be that. */
    private static Optional<String> extensionOf(Entry entry) {
        return EXTENSIONS.stream()
                .filter(e -> entry.name().endsWith(e) && entry.name().length() > e.length())
                .filter(e -> entry.folder() == e.equals(".files"))
                .findFirst();
    }

    @Override
    public String name() {
        return name;
    }

    /** Path in the package, for diagnostics. */
    String path() {
        return TestNames.path(name);
    }

    Map<String, RawCase> cases() {
        return cases;
    }

    Map<String, RawGroup> groups() {
        return groups;
    }

    void addSettings(Entry file) {
        settings.put(file.name(), file);
    }

    Optional<Entry> settings(String fileName) {
        return Optional.ofNullable(settings.get(fileName));
    }

    /** The test with a name in this group; a new one without files if there is none yet. */
    RawCase testCase(String base) {
        return cases.computeIfAbsent(base, b -> new RawCase(name + "/" + b, new TreeMap<>()));
    }

    /** The group with a name in this group; a new one if there is none yet. */
    RawGroup group(String base) {
        return groups.computeIfAbsent(base, b -> new RawGroup(name + "/" + b));
    }

    /** A group directly in {@code data}; its name has no parent's before it. */
    RawGroup namedGroup(String groupName) {
        return groups.computeIfAbsent(groupName, RawGroup::new);
    }

    /** Whether there is any test here or below. */
    boolean hasTests() {
        return cases.values().stream().anyMatch(RawCase::isTest)
                || groups.values().stream().anyMatch(RawGroup::hasTests);
    }

    /** Tests and groups together in the order of their names. */
    List<RawNode> inOrder() {
        TreeMap<String, RawNode> all = new TreeMap<>();
        all.putAll(cases);
        // a group after the test with the same name, where a format allows both
        groups.forEach((key, value) -> all.put(all.containsKey(key) ? key + "\0" : key, value));
        return new ArrayList<>(all.values());
    }
}
