package dev.letscode.app.bench;

import atlantafx.base.theme.PrimerLight;
import dev.letscode.app.ide.look.Look;
import dev.letscode.app.ide.results.Report;
import dev.letscode.app.ide.results.ReportHeader;
import dev.letscode.app.ide.results.TestTable;
import dev.letscode.app.ide.words.Tongue;
import dev.letscode.app.ide.words.Word;
import dev.letscode.app.ide.words.Words;
import dev.letscode.app.ide.work.Background;
import dev.letscode.app.ide.work.Mailbox;
import dev.letscode.engine.check.Feedback;
import dev.letscode.engine.judge.Head;
import dev.letscode.engine.judge.TestResult;
import dev.letscode.engine.verdict.Verdict;
import dev.letscode.sandbox.Exit;
import dev.letscode.sandbox.Usage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.concurrent.locks.LockSupport;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/**
 * Has 1,000 results of tests a second come into the window's table of verdicts, on the way that the judge's events come, and
 * looks at how long each picture takes, in a window of the {@link Toolkit}.
 */
public final class ResultsBench {

    private static final int PER_SECOND = 1_000;
    private static final int WARM_UP = 2_000;
    private static final long LONG_NANOS = 100_000_000;

    private final int results;
    private final boolean onScreen;

    /**
     * A measurement with as many results, after {@value #WARM_UP} that only warm up.
     *
     * @param onScreen whether there is one
     */
    public ResultsBench(int results, boolean onScreen) {
        this.results = results;
        this.onScreen = onScreen;
    }

    /** Starts the toolkit, which must not have been started, measures, and ends it. */
    public ResultsReport run() throws InterruptedException {
        Toolkit.start(onScreen);
        try (Background background = new Background(Platform::runLater)) {
            return measure(background);
        } finally {
            Platform.exit();
        }
    }

    private ResultsReport measure(Background background) throws InterruptedException {
        Report report = new Report();
        Toolkit.call(() -> show(report));
        Mailbox<TestResult> mailbox = new Mailbox<>(background, report::finished);
        feed(mailbox, 1, WARM_UP);
        Frames frames = new Frames();
        Toolkit.call(() -> {
            frames.start();
            return true;
        });
        long begin = System.nanoTime();
        feed(mailbox, WARM_UP + 1, results);
        long end = System.nanoTime();
        while (Toolkit.call(() -> report.tests().size()) < WARM_UP + results) {
            Thread.sleep(1);
        }
        long shown = System.nanoTime();
        long[] gaps = Toolkit.call(frames::end);
        long longest = 0;
        int over = 0;
        for (long gap : gaps) {
            longest = Math.max(longest, gap);
            over += gap > LONG_NANOS ? 1 : 0;
        }
        return new ResultsReport(
                Machine.ofThis(),
                onScreen,
                results,
                results * 1e9 / (end - begin),
                Spread.of(gaps),
                longest / 1e6,
                over,
                (shown - end) / 1e6);
    }

    private static boolean show(Report report) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Words words = new Words(Tongue.ENGLISH);
        ReportHeader header = new ReportHeader(words, Word.VERDICT_IDLE);
        TestTable table = new TestTable(words, result -> {});
        VBox.setVgrow(table.node(), Priority.ALWAYS);
        Scene scene = new Scene(new VBox(header.node(), table.node()), 1000, 900);
        new Look().dress(scene);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        report.begin();
        report.judging(1_000_000);
        header.show(report);
        table.show(report);
        return true;
    }

    /** At an even pace. */
    private static void feed(Mailbox<TestResult> mailbox, int first, int count) {
        long begin = System.nanoTime();
        for (int i = 0; i < count; i++) {
            long due = begin + i * (1_000_000_000L / PER_SECOND);
            for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
            mailbox.accept(result(first + i));
        }
    }

    private static TestResult result(int number) {
        Usage usage = new Usage(
                Optional.of(Duration.ofMillis(number % 900)),
                Duration.ofMillis(number % 1_000),
                OptionalLong.of((1L << 20) * (number % 200)),
                OptionalLong.empty(),
                OptionalLong.empty(),
                OptionalLong.empty(),
                OptionalLong.empty(),
                OptionalLong.empty());
        return new TestResult(
                number,
                String.format(Locale.ROOT, "secret/group%d/%05d", number % 7, number),
                Verdict.ACCEPTED,
                "",
                OptionalDouble.empty(),
                Optional.of(new Exit.Exited(0)),
                usage,
                Head.EMPTY,
                Head.EMPTY,
                Feedback.NONE,
                Optional.empty(),
                "",
                1,
                Optional.empty(),
                "");
    }

    /** When pictures are made. */
    private static final class Frames extends AnimationTimer {

        private final List<Long> gaps = new ArrayList<>();
        private long before;

        @Override
        public void handle(long now) {
            long at = System.nanoTime();
            if (before != 0) {
                gaps.add(at - before);
            }
            before = at;
        }

        long[] end() {
            stop();
            return gaps.stream().mapToLong(Long::longValue).toArray();
        }
    }
}
