package dev.letscode.app.ide.results;

import dev.letscode.app.ide.words.Word;
import dev.letscode.app.ide.words.Words;
import dev.letscode.app.terminal.Text;
import dev.letscode.engine.compile.CompilerDiagnostic;
import dev.letscode.engine.judge.TestResult;
import dev.letscode.engine.verdict.Verdict;
import java.util.Locale;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** How far a report is or how it ended, in one line, and why it runs where it runs in another. */
public final class ReportHeader {

    private final Words words;
    private final PlanWords plans;
    private final Word idle;
    private final Chip chip = new Chip();
    private final Label headline = new Label();
    private final Label reason = new Label();
    private final Label counts = new Label();
    private final Label plan = new Label();
    private final Label note = new Label();
    private final ProgressBar progress = new ProgressBar();
    private final VBox root;
    private final InvalidationListener changed = any -> refresh();
    private final WeakInvalidationListener weak = new WeakInvalidationListener(changed);
    private final InvalidationListener counting = any -> count();
    private final WeakInvalidationListener weakCounting = new WeakInvalidationListener(counting);
    private @Nullable Report report;

    /**
     * Makes one.
     *
     * @param idle what is said before there is anything to say
     */
    public ReportHeader(Words words, Word idle) {
        this.words = words;
        plans = new PlanWords(words);
        this.idle = idle;
        headline.getStyleClass().add("headline");
        headline.setMinWidth(0);
        reason.setWrapText(true);
        reason.setMinHeight(Region.USE_PREF_SIZE);
        reason.getStyleClass().add("reason");
        counts.getStyleClass().add("muted");
        // what it comes to is short, and never cut
        counts.setMinWidth(Region.USE_PREF_SIZE);
        plan.getStyleClass().addAll("muted", "plan");
        note.getStyleClass().addAll("muted", "plan");
        progress.getStyleClass().add("thin");
        progress.setMaxWidth(Double.MAX_VALUE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line = new HBox(8, chip, headline, space, counts);
        line.setAlignment(Pos.CENTER_LEFT);
        root = new VBox(4, line, reason, plan, note, progress);
        root.getStyleClass().add("report-header");
        root.setMinHeight(Region.USE_PREF_SIZE);
        words.tongue().addListener(weak);
        refresh();
    }

    public Node node() {
        return root;
    }

    /** Shows another report, now and as it changes. */
    public void show(@Nullable Report value) {
        if (report != null) {
            report.phase().removeListener(weak);
            report.plan().removeListener(weak);
            report.note().removeListener(weak);
            report.tests().removeListener(weakCounting);
        }
        report = value;
        if (value != null) {
            value.phase().addListener(weak);
            value.plan().addListener(weak);
            value.note().addListener(weak);
            value.tests().addListener(weakCounting);
        }
        refresh();
    }

    private void refresh() {
        Report.Phase phase =
                report == null ? new Report.Phase.Idle() : report.phase().get();
        switch (phase) {
            case Report.Phase.Idle _ -> say(null, words.of(idle));
            case Report.Phase.Waiting _ -> say(null, words.of(Word.PHASE_WAITING));
            case Report.Phase.Preparing _ -> say(null, words.of(Word.PHASE_PREPARING));
            case Report.Phase.Judging _ -> say(null, words.of(Word.PHASE_JUDGING));
            case Report.Phase.Stopping _ -> say(null, words.of(Word.PHASE_STOPPING));
            case Report.Phase.Ended ended -> say(ended.verdict(), ending(ended));
            case Report.Phase.Cancelled _ -> say(null, words.of(Word.PHASE_CANCELLED));
            case Report.Phase.Failed _ -> say(Verdict.JUDGE_ERROR, words.of(Word.VERDICT_JUDGE_ERROR));
        }
        show(reason, reason(phase));
        headline.getStyleClass().remove("empty");
        if (phase instanceof Report.Phase.Idle) {
            headline.getStyleClass().add("empty");
        }
        progress.setVisible(phase.isBusy());
        progress.setManaged(phase.isBusy());
        count();
        show(plan, report == null ? "" : report.plan().get().map(plans::say).orElse(""));
        show(note, report == null ? "" : report.note().get());
    }

    /** What changes with each test that ends. */
    private void count() {
        Report.Phase phase =
                report == null ? new Report.Phase.Idle() : report.phase().get();
        int done = report == null ? 0 : report.tests().size();
        progress.setProgress(
                phase instanceof Report.Phase.Judging(int all) && all > 0
                        ? (double) done / all
                        : ProgressBar.INDETERMINATE_PROGRESS);
        counts.setText(phase instanceof Report.Phase.Judging(int all) ? done + " / " + all : summary());
    }

    private static void show(Label label, String text) {
        write(label, text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }

    private static void write(Label label, String text) {
        if (!text.equals(label.getText())) {
            label.setText(text);
            label.setTooltip(text.isEmpty() ? null : new Tooltip(text));
        }
    }

    private void say(@Nullable Verdict verdict, String text) {
        chip.setVisible(verdict != null);
        chip.setManaged(verdict != null);
        if (verdict != null) {
            chip.show(verdict, words.of(VerdictWords.of(verdict)));
        }
        write(headline, text);
    }

    private String ending(Report.Phase.Ended ended) {
        String name = words.of(VerdictWords.of(ended.verdict()));
        String score = ended.score().isPresent()
                ? " · "
                        + words.of(
                                Word.SCORE,
                                String.format(Locale.ROOT, "%.4g", ended.score().getAsDouble()))
                : "";
        return name + score;
    }

    private String reason(Report.Phase phase) {
        return switch (phase) {
            case Report.Phase.Ended ended -> reason(ended).replace('\n', ' ');
            case Report.Phase.Failed(String message) -> message;
            case Report.Phase.Idle _,
                    Report.Phase.Waiting _,
                    Report.Phase.Preparing _,
                    Report.Phase.Judging _,
                    Report.Phase.Stopping _,
                    Report.Phase.Cancelled _ -> "";
        };
    }

    private String reason(Report.Phase.Ended ended) {
        return ended.verdict() == Verdict.COMPILE_ERROR
                        && report != null
                        && !report.diagnostics().isEmpty()
                ? firstError(report)
                : ended.reason();
    }

    private static String firstError(Report report) {
        CompilerDiagnostic first = report.diagnostics().getFirst();
        return first.message().lines().findFirst().orElse("");
    }

    private String summary() {
        if (report == null || report.tests().isEmpty()) {
            return "";
        }
        long good = report.tests().stream().filter(TestResult::accepted).count();
        String slowest = report.tests().stream()
                .flatMap(test -> test.usage().cpuTime().stream())
                .max(java.util.Comparator.naturalOrder())
                .map(time -> " · " + Text.of(time))
                .orElse("");
        long most = report.tests().stream()
                .flatMapToLong(test -> test.usage().peakMemoryBytes().stream())
                .max()
                .orElse(0);
        return words.of(Word.COUNT_ACCEPTED, good, report.tests().size())
                + slowest
                + (most > 0 ? " · " + Text.ofBytes(most) : "");
    }
}
