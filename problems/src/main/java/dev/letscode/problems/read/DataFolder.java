package dev.letscode.problems.read;

import dev.letscode.problems.Diagnostics;
import dev.letscode.problems.FormatGeneration;
import dev.letscode.problems.TestGroup;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the groups and tests in {@code data}, and complains about what does not belong there. */
final class DataFolder {

    private static final Set<String> PARTS =
            Set.of("sample", "secret", "invalid_input", "invalid_output", "valid_output");

    private DataFolder() {}

    static RawGroup read(Entry root, FormatGeneration generation, Diagnostics diagnostics) {
        RawGroup data = new RawGroup(TestGroup.ROOT);
        root.childFolder("data").ifPresent(folder -> {
            for (Entry child : folder.children()) {
                if (child.folder() && PARTS.contains(child.name())) {
                    data.groups().put(child.name(), RawGroup.of(child, child.name(), diagnostics));
                } else if (child.folder()) {
                    diagnostics.error(child.path(), 0, "is neither sample nor secret; move its tests into data/secret");
                } else if (child.name().equals(RawGroup.TESTDATA_YAML)
                        || child.name().equals(RawGroup.TEST_GROUP_YAML)) {
                    data.addSettings(child);
                } else if (child.extension().equals(".in") || child.extension().equals(".ans")) {
                    diagnostics.error(child.path(), 0, "is not in a group; move it into data/sample or data/secret");
                } else {
                    diagnostics.warning(child.path(), 0, "is not part of any test and is ignored");
                }
            }
        });
        if (generation == FormatGeneration.V2025_09) {
            Stream.of(RawGroup.TEST_GROUP_YAML, RawGroup.TESTDATA_YAML)
                    .flatMap(name -> data.settings(name).stream())
                    .forEach(e -> diagnostics.error(
                            e.path(), 0, "is not allowed here; put it into data/sample and data/secret"));
        }
        return data;
    }
}
