package dev.letscode.app.ide.editor.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.letscode.engine.analysis.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HistoryTest {

    private static EditorModel open(String text) {
        EditorModel model = new EditorModel();
        model.open(SourceText.of(text), EditorLanguages.of("cpp20"));
        return model;
    }

    private static Selections type(EditorModel model, Selections at, String typed) {
        Change change = Typing.type(model.draft(at), typed);
        model.change(change, at);
        return change.after();
    }

    @Test
    void typing_is_undone_by_words_and_carets_come_back() {
        EditorModel model = open("");
        Selections carets = Selections.at(0);
        for (String c : "int x".split("")) {
            carets = type(model, carets, c);
        }
        assertThat(model.text().text()).isEqualTo("int x");
        assertThat(model.undo().map(Change::after)).contains(Selections.at(4));
        assertThat(model.text().text()).isEqualTo("int ");
        model.undo();
        assertThat(model.text().text()).isEmpty();
        assertThat(model.undo()).isEmpty();
        model.redo();
        model.redo();
        assertThat(model.text().text()).isEqualTo("int x");
        assertThat(model.redo()).isEmpty();
    }

    @Test
    void a_new_change_makes_what_was_undone_impossible() {
        EditorModel model = open("");
        type(model, Selections.at(0), "a");
        model.undo();
        type(model, Selections.at(0), "b");
        assertThat(model.redo()).isEmpty();
        assertThat(model.text().text()).isEqualTo("b");
    }

    @Test
    void a_history_that_was_kept_undoes_the_same() {
        EditorModel model = open("x");
        type(model, Selections.at(1), "y");
        History.Kept kept = model.history().kept();
        EditorModel again = open("xy");
        again.history().restore(kept);
        again.undo();
        assertThat(again.text().text()).isEqualTo("x");
    }

    @Property(tries = 200)
    void any_changes_and_undoing_them_all_give_back_the_text(@ForAll long seed) {
        Random random = new Random(seed);
        String begin = "int main() {\n    f(a, \"b\");\n}\n";
        EditorModel model = open(begin);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Selections at = someCarets(random, model.text());
            Change change = someChange(random, model.draft(at));
            model.history().seal();
            model.change(change, at);
            if (change.changesText()) {
                texts.add(model.text().text());
            }
            assertThat(change.after().ranges())
                    .allMatch(range ->
                            range.start() >= 0 && range.end() <= model.text().length());
            assertThat(model.text().lines())
                    .isEqualTo(SourceText.of(model.text().text()).lines());
        }
        String end = model.text().text();
        int undone = 0;
        for (Optional<Change> undo = model.undo(); undo.isPresent(); undo = model.undo()) {
            undone++;
        }
        assertThat(model.text().text()).isEqualTo(begin);
        assertThat(undone).isEqualTo(texts.size());
        while (model.redo().isPresent()) {
            undone--;
        }
        assertThat(undone).isZero();
        assertThat(model.text().text()).isEqualTo(end);
    }

    private static Selections someCarets(Random random, SourceText text) {
        List<Range> ranges = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            int anchor = random.nextInt(text.length() + 1);
            int caret = random.nextBoolean() ? anchor : random.nextInt(text.length() + 1);
            ranges.add(new Range(anchor, caret));
        }
        return Selections.of(ranges, ranges.getFirst());
    }

    private static Change someChange(Random random, Draft draft) {
        return switch (random.nextInt(14)) {
            case 0 -> Typing.backspace(draft);
            case 1 -> Typing.delete(draft);
            case 2 -> Typing.newLine(draft);
            case 3 -> Typing.tab(draft);
            case 4 -> Lines.move(draft, random.nextBoolean());
            case 5 -> Lines.duplicate(draft);
            case 6 -> Lines.delete(draft);
            case 7 -> Lines.join(draft);
            case 8 -> Lines.toggleComment(draft);
            case 9 -> Lines.outdent(draft);
            case 10 -> Typing.deleteWordBefore(draft);
            case 11 -> Typing.paste(draft, "a\nb\r\nc");
            case 12 -> Change.around(List.of(new TextEdit(0, 0, "\n")), draft.selections());
            default -> Typing.type(draft, String.valueOf("({[)}]\"'ab ".charAt(random.nextInt(11))));
        };
    }
}
