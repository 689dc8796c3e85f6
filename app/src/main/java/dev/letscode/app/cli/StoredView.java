package dev.letscode.app.cli;

import dev.letscode.app.terminal.Screen;
import dev.letscode.app.terminal.Style;
import dev.letscode.app.terminal.Text;
import dev.letscode.app.workshop.InputException;
import dev.letscode.engine.judge.JudgeEvent;
import dev.letscode.engine.judge.JudgingResult;
import dev.letscode.engine.judge.TestResult;
import dev.letscode.engine.language.Language;
import dev.letscode.engine.language.LanguageCatalog;
import dev.letscode.engine.language.SourceSet;
import dev.letscode.engine.store.Store;
import dev.letscode.engine.store.StoreException;
import dev.letscode.engine.submission.Judgement;
import dev.letscode.engine.submission.NewSubmission;
import dev.letscode.engine.submission.Submission;
import dev.letscode.engine.submission.SubmissionId;
import dev.letscode.engine.submission.SubmittedFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** One submission as the store has it: all judgements, the result of the one that counts, and the source. */
final class StoredView {

    private final Screen screen;
    private final Store store;
    private final LanguageCatalog languages;
    private final boolean quiet;

    /** @param quiet whether only the verdict is shown */
    StoredView(Screen screen, Store store, LanguageCatalog languages, boolean quiet) {
        this.screen = screen;
        this.store = store;
        this.languages = languages;
        this.quiet = quiet;
    }

    void show(SubmissionId id, Path cacheFolder) throws StoreException, InputException {
        Submission submission = store.find(id).orElseThrow(() -> new InputException(id + ": it was deleted meanwhile"));
        NewSubmission submitted =
                store.submitted(id).orElseThrow(() -> new InputException(id + ": it was deleted meanwhile"));
        List<Judgement> judgements = store.judgements(id);
        if (!quiet) {
            line("submission", id.text());
            line("account", submission.account());
            line("submitted", SubmissionText.time(submission.submitted()));
            for (Judgement judgement : judgements) {
                line("judgement " + judgement.number(), summary(judgement));
            }
            store.planReason(id, submission.judgement()).ifPresent(reason -> line("plan", reason));
            screen.line();
        }
        try (StoredSource source = StoredSource.of(submitted, cacheFolder)) {
            showLast(submission, judgements.getLast(), source.set());
        }
        if (!quiet) {
            submitted.files().forEach(this::show);
        }
    }

    private void line(String label, String text) {
        screen.line("  " + screen.terminal().out(Style.FAINT, label + ": ")
                + Text.printable(text).replace('\n', ' '));
    }

    private static String summary(Judgement judgement) {
        String what = judgement
                .result()
                .map(result -> result.verdict().text())
                .orElseGet(() -> SubmissionText.state(judgement.state()));
        return judgement.ended().map(SubmissionText::time).orElse("not ended") + ", " + what;
    }

    private void showLast(Submission submission, Judgement judgement, SourceSet source) {
        Optional<JudgingResult> result = judgement.result();
        List<TestResult> tests = result.map(JudgingResult::tests).orElse(List.of());
        String language =
                languages.byId(submission.language()).map(Language::name).orElse(submission.language());
        JudgeView view = new JudgeView(
                screen,
                new JudgeView.Subject(
                        submission.problem(),
                        language,
                        source,
                        tests.stream()
                                .mapToInt(test -> test.name().length())
                                .max()
                                .orElse(0),
                        tests.stream().anyMatch(test -> test.score().isPresent())),
                quiet,
                false);
        if (!tests.isEmpty()) {
            result.flatMap(JudgingResult::limits)
                    .ifPresentOrElse(limits -> view.show(new JudgeEvent.LimitsKnown(limits)), view::showHeading);
            tests.forEach(test -> view.show(new JudgeEvent.TestFinished(test)));
        }
        new SubmissionView(screen, view, false).showEnd(judgement);
    }

    private void show(SubmittedFile file) {
        screen.line();
        screen.line(screen.terminal().out(Style.FAINT, Text.printable(file.name()) + ":"));
        screen.line(Text.printable(new String(file.content(), StandardCharsets.UTF_8).stripTrailing()));
    }
}
