package dev.letscode.problems.read;

import dev.letscode.problems.Diagnostics;
import dev.letscode.problems.FormatGeneration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which names a generation allows. 2025-09 treats files with other names as if they were not there; the generations
 * before it forbid them, which matters where names mean something. Plain folders may use any.
 */
final class NamePolicy {

    private static final Pattern ALLOWED = Pattern.compile("[a-zA-Z0-9_][a-zA-Z0-9_.+-]{0,254}");
    private static final Set<String> NAMES_MEAN_SOMETHING =
            Set.of("data", "submissions", "input_validators", "output_validators", "output_validator", "graders");

    private NamePolicy() {}

    /** The tree without what must be treated as absent. */
    static Entry apply(Entry root, FormatGeneration generation, Diagnostics diagnostics) {
        return switch (generation) {
            case PLAIN -> root;
            case LEGACY, LEGACY_ICPC, DRAFT_2023_07 -> forbid(root, "", diagnostics);
            case V2025_09 -> drop(root, diagnostics);
        };
    }

    private static Entry forbid(Entry folder, String top, Diagnostics diagnostics) {
        for (Entry child : folder.children()) {
            String topOfChild = top.isEmpty() ? child.name() : top;
            if (!isAllowed(child)) {
                String message =
                        "has a name that the format does not allow (spaces and other signs than . _ + -); rename it";
                if (NAMES_MEAN_SOMETHING.contains(topOfChild)) {
                    diagnostics.error(child.path(), 0, message);
                } else {
                    diagnostics.warning(child.path(), 0, message);
                }
            }
            forbid(child, topOfChild, diagnostics);
        }
        return folder;
    }

    private static Entry drop(Entry folder, Diagnostics diagnostics) {
        List<Entry> kept = new ArrayList<>();
        for (Entry child : folder.children()) {
            if (isAllowed(child)) {
                kept.add(child.folder() ? drop(child, diagnostics) : child);
            } else {
                diagnostics.warning(
                        child.path(),
                        0,
                        "is ignored, because the format does not allow its name; rename it if it matters");
            }
        }
        return folder.withChildren(kept);
    }

    private static boolean isAllowed(Entry entry) {
        return entry.name().equals(".timelimit")
                || ALLOWED.matcher(entry.name()).matches();
    }
}
