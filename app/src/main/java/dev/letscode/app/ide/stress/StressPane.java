package dev.letscode.app.ide.stress;

import dev.letscode.app.ide.look.Icons;
import dev.letscode.app.ide.results.Chip;
import dev.letscode.app.ide.results.TestDetail;
import dev.letscode.app.ide.results.TestTexts;
import dev.letscode.app.ide.results.VerdictWords;
import dev.letscode.app.ide.words.Word;
import dev.letscode.app.ide.words.Words;
import dev.letscode.app.terminal.Text;
import dev.letscode.engine.stress.Counterexample;
import dev.letscode.engine.stress.StressChoices;
import dev.letscode.engine.stress.StressException;
import dev.letscode.engine.stress.StressPart;
import dev.letscode.engine.stress.StressResult;
import dev.letscode.engine.stress.StressSetup;
import dev.letscode.engine.verdict.Verdict;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The stress test of the problem in front: its parts, its counters, and the input that it found beside what came of it. */
public final class StressPane {

    private final Words words;
    private final Deeds deeds;
    private final StressForm form;
    private final Button start;
    private final Button stop;
    private final Button add;
    private final CheckBox generated = new CheckBox();
    private final Chip chip = new Chip();
    private final Label headline = new Label();
    private final Label counts = new Label();
    private final Label note = new Label();
    private final ProgressBar progress = new ProgressBar();
    private final TestDetail detail;
    private final VBox root;
    private final InvalidationListener changed = any -> refresh();
    private @Nullable StressTrial trial;
    private @Nullable Counterexample shown;

    /** What can be asked for here. */
    public interface Deeds {

        void start(StressSetup setup);

        void stop();

        /** Makes the found input a test of one's own. */
        void addTest(Counterexample found);

        /** Asks for a file of one's own; what cannot be used is complained about. */
        void own(Consumer<StressPart> chosen);
    }

    public StressPane(Words words, Deeds deeds) {
        this.words = words;
        this.deeds = deeds;
        start = labelled(Feather.ZAP, Word.STRESS_START_SHORT, Word.STRESS_START, this::start);
        start.getStyleClass().add("accent");
        stop = Icons.button(Feather.STOP_CIRCLE, words, Word.STRESS_STOP, deeds::stop);
        add = labelled(Feather.PLUS, Word.STRESS_ADD, Word.STRESS_ADD, () -> {
            if (shown != null) {
                deeds.addTest(shown);
            }
        });
        add.getStyleClass().add("stress-add");
        form = new StressForm(words, deeds::own, stop, start);
        detail = new TestDetail(words);
        headline.getStyleClass().add("headline");
        counts.getStyleClass().addAll("muted", "small-text");
        note.getStyleClass().addAll("muted", "plan");
        note.setWrapText(true);
        progress.getStyleClass().add("thin");
        progress.setMaxWidth(Double.MAX_VALUE);
        generated.textProperty().bind(words.bind(Word.STRESS_GENERATED));
        generated.setOnAction(event -> refresh());
        generated.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(8, chip, headline, gap, generated, add);
        line.setAlignment(Pos.CENTER_LEFT);
        VBox header = new VBox(4, line, counts, note, progress);
        header.getStyleClass().add("report-header");
        VBox.setVgrow(detail.node(), Priority.ALWAYS);
        root = new VBox(form.node(), header, detail.node());
        root.getStyleClass().add("pane");
        root.setMinWidth(0);
        words.tongue().addListener((any, before, now) -> refresh());
        refresh();
    }

    public Node node() {
        return root;
    }

    public void focus() {
        form.focus();
    }

    /** Offers what the package of the problem in front has. */
    public void offer(StressChoices choices) {
        form.offer(choices);
    }

    /** Shows a problem's stress test, now and as it changes; nothing if no problem is in front. */
    public void show(@Nullable StressTrial value) {
        if (trial != null) {
            trial.phase().removeListener(changed);
            trial.counts().removeListener(changed);
            trial.smallest().removeListener(changed);
        }
        trial = value;
        if (value != null) {
            value.phase().addListener(changed);
            value.counts().addListener(changed);
            value.smallest().addListener(changed);
        }
        generated.setSelected(false);
        refresh();
    }

    /** Starts with what is chosen, or says what is missing. */
    public void start() {
        if (trial == null || trial.isBusy()) {
            return;
        }
        try {
            deeds.start(form.setup());
        } catch (StressException e) {
            trial.failed(String.valueOf(e.getMessage()));
        }
    }

    private void refresh() {
        StressTrial now = trial;
        StressTrial.Phase phase =
                now == null ? new StressTrial.Phase.Idle() : now.phase().get();
        start.setDisable(now == null || phase.isBusy());
        stop.setDisable(!phase.isBusy());
        visible(progress, phase.isBusy());
        Optional<Counterexample> found = now == null
                ? Optional.empty()
                : generated.isSelected()
                        ? now.generated().get()
                        : now.smallest().get();
        headline(phase, found);
        counts.setText(now == null ? "" : counted(now.counts().get()));
        visible(counts, !counts.getText().isEmpty());
        String remark = found.isPresent() && now != null && !now.isChecked() ? words.of(Word.STRESS_UNCHECKED) : "";
        note.setText(remark);
        visible(note, !remark.isEmpty());
        boolean isSmaller =
                now != null && !now.smallest().get().equals(now.generated().get());
        visible(generated, isSmaller);
        visible(add, found.isPresent());
        show(found.orElse(null));
    }

    private static void visible(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }

    private void show(@Nullable Counterexample found) {
        if (found == null) {
            shown = null;
            detail.clear(words.of(Word.STRESS_HINT));
        } else if (!found.equals(shown)) {
            shown = found;
            detail.show(found.result(), new TestTexts(Optional.of(found.input()), Optional.of(found.answer())));
        }
    }

    private void headline(StressTrial.Phase phase, Optional<Counterexample> found) {
        headline.getStyleClass().remove("empty");
        switch (phase) {
            case StressTrial.Phase.Idle _ -> {
                say(null, words.of(Word.STRESS_IDLE));
                headline.getStyleClass().add("empty");
            }
            case StressTrial.Phase.Preparing _ -> say(null, words.of(Word.PHASE_PREPARING));
            case StressTrial.Phase.Looking _ -> say(null, words.of(Word.STRESS_LOOKING));
            case StressTrial.Phase.Shrinking _ -> say(verdict(found), words.of(Word.STRESS_SHRINKING));
            case StressTrial.Phase.Stopped _ ->
                say(verdict(found), found.map(this::about).orElse(words.of(Word.PHASE_CANCELLED)));
            case StressTrial.Phase.Failed(String message) -> say(Verdict.JUDGE_ERROR, message);
            case StressTrial.Phase.Ended(StressResult result) -> {
                switch (result) {
                    case StressResult.Agreed(int rounds) -> say(Verdict.ACCEPTED, words.of(Word.STRESS_AGREED, rounds));
                    case StressResult.Differs _ ->
                        say(verdict(found), found.map(this::about).orElse(""));
                    case StressResult.NotBuilt notBuilt ->
                        say(
                                Verdict.COMPILE_ERROR,
                                words.of(Word.VERDICT_COMPILE_ERROR) + " · "
                                        + (notBuilt.diagnostics().isEmpty()
                                                ? notBuilt.reason()
                                                : notBuilt.diagnostics()
                                                        .getFirst()
                                                        .message()));
                    case StressResult.Failed(String reason) -> say(Verdict.JUDGE_ERROR, reason);
                }
            }
        }
    }

    private static @Nullable Verdict verdict(Optional<Counterexample> found) {
        return found.map(one -> one.result().verdict()).orElse(null);
    }

    private String about(Counterexample found) {
        return words.of(
                Word.STRESS_DIFFERS,
                words.of(VerdictWords.of(found.result().verdict())),
                Text.ofBytes(found.input().getBytes(StandardCharsets.UTF_8).length),
                found.seed());
    }

    private void say(@Nullable Verdict verdict, String text) {
        visible(chip, verdict != null);
        if (verdict != null) {
            chip.show(verdict, words.of(VerdictWords.of(verdict)));
        }
        headline.setText(text.replace('\n', ' '));
        headline.setTooltip(text.isEmpty() ? null : new Tooltip(text));
    }

    private String counted(StressTrial.Counts now) {
        if (now.rounds() == 0) {
            return "";
        }
        String text = words.of(
                Word.STRESS_COUNTS,
                String.format(Locale.ROOT, "%,d", now.rounds()),
                now.seed(),
                String.format(Locale.ROOT, "%.0f", now.perSecond()));
        return now.tries() == 0
                ? text
                : text + " · " + words.of(Word.STRESS_TRIES, String.format(Locale.ROOT, "%,d", now.tries()));
    }

    private Button labelled(Feather icon, Word text, Word tip, Runnable deed) {
        Button button = new Button(null, Icons.of(icon));
        button.textProperty().bind(words.bind(text));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().add("small");
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(words.bind(tip));
        button.setTooltip(tooltip);
        button.setOnAction(event -> deed.run());
        return button;
    }
}
