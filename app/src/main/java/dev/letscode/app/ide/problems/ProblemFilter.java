package dev.letscode.app.ide.problems;

import dev.letscode.app.ide.problems.ProblemItem.Difficulty;
import dev.letscode.app.ide.problems.ProblemRow.Progress;
import java.util.Set;

/**
 * Which problems somebody wants to see. Of each kind nothing stands for all.
 *
 * @param search words that have to be found in name, titles and keywords
 * @param states how far a solution is
 * @param difficulties how hard it is
 * @param tags of which it has to have one
 */
public record ProblemFilter(String search, Set<Progress> states, Set<Difficulty> difficulties, Set<String> tags) {

    public static final ProblemFilter ALL = new ProblemFilter("", Set.of(), Set.of(), Set.of());

    public ProblemFilter {
        states = Set.copyOf(states);
        difficulties = Set.copyOf(difficulties);
        tags = Set.copyOf(tags);
    }

    /** Whether anything but the words narrows the list. */
    public boolean isNarrow() {
        return !states.isEmpty() || !difficulties.isEmpty() || !tags.isEmpty();
    }

    public ProblemFilter withSearch(String words) {
        return new ProblemFilter(words, states, difficulties, tags);
    }

    /** Whether a problem is wanted. */
    public boolean takes(ProblemRow row) {
        ProblemItem item = row.item();
        return item.matches(search)
                && (states.isEmpty() || states.contains(row.progress().get()))
                && (difficulties.isEmpty()
                        || item.difficulty().filter(difficulties::contains).isPresent())
                && (tags.isEmpty() || item.tags().stream().anyMatch(tags::contains));
    }
}
