package dev.letscode.app.ide;

import dev.letscode.app.ide.keys.Action;
import dev.letscode.app.ide.keys.Actions;
import dev.letscode.app.ide.palette.Entry;
import dev.letscode.app.ide.problems.ProblemList;
import dev.letscode.app.ide.problems.ProblemRow;
import dev.letscode.app.ide.words.Tongue;
import dev.letscode.app.ide.words.Word;
import dev.letscode.app.ide.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What the palette offers: actions, problems and languages of the window. */
final class PaletteEntries {

    private final Words words;
    private final Actions actions;
    private final ProblemList problems;
    private final Consumer<ProblemRow> open;

    PaletteEntries(Words words, Actions actions, ProblemList problems, Consumer<ProblemRow> open) {
        this.words = words;
        this.actions = actions;
        this.problems = problems;
        this.open = open;
    }

    List<Entry> all() {
        List<Entry> all = new ArrayList<>();
        for (Action action : Action.values()) {
            if (actions.has(action) && action != Action.PALETTE) {
                all.add(new Entry(
                        words.of(action.label()), actions.bindings().shown(action), () -> actions.run(action)));
            }
        }
        String code = words.tongue().get().code();
        for (ProblemRow row : problems.offered()) {
            all.add(new Entry(row.item().title(code), words.of(Word.PALETTE_PROBLEM), () -> open.accept(row)));
        }
        for (Tongue tongue : Tongue.values()) {
            all.add(new Entry(
                    tongue.ownName(),
                    words.of(Word.TOP_TONGUE),
                    () -> words.tongue().set(tongue)));
        }
        return all;
    }
}
