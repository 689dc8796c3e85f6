package dev.letscode.app.ide.editor;

import dev.letscode.app.ide.editor.text.Change;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps from the view what would bring it to a stop: the toolkit lays a line out as a whole, which takes seconds for one of a
 * million characters. Such a text is shown cut and can't be changed; nothing of it is lost.
 */
final class Guard {

    static final int LONGEST_LINE = 10_000;
    private static final int LONGEST = 16_000_000;

    private @Nullable String whole;
    private int cut;

    /** What is to be shown of a text. */
    String take(String text) {
        whole = null;
        cut = 0;
        String taken = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        StringBuilder shown = new StringBuilder();
        int start = 0;
        while (start <= taken.length()) {
            int feed = taken.indexOf('\n', start);
            int end = feed < 0 ? taken.length() : feed;
            if (end - start > LONGEST_LINE) {
                cut++;
                shown.append(taken, start, start + LONGEST_LINE).append(" …");
            } else {
                shown.append(taken, start, end);
            }
            if (feed >= 0) {
                shown.append('\n');
            }
            start = end + 1;
        }
        if (cut == 0 && taken.length() == text.length()) {
            return text;
        }
        whole = text;
        return shown.toString();
    }

    /** All of a text that is not all shown. */
    Optional<String> whole() {
        return Optional.ofNullable(whole);
    }

    /** What to say about a text that is not all shown. */
    Optional<String> note(EditorMessages messages) {
        return whole == null ? Optional.empty() : Optional.of(messages.of("cut", cut, LONGEST_LINE));
    }

    /** Whether a change would make a line too long. */
    boolean refuses(Change change) {
        return change.edits().stream()
                .anyMatch(edit -> edit.replacement().length() > LONGEST_LINE
                        && edit.replacement().lines().anyMatch(line -> line.length() > LONGEST_LINE));
    }
}
