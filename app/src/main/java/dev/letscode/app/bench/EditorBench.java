package dev.letscode.app.bench;

import atlantafx.base.theme.PrimerLight;
import dev.letscode.app.ide.editor.CodeEditor;
import dev.letscode.app.ide.editor.EditorAction;
import dev.letscode.app.ide.editor.EditorMessages;
import dev.letscode.engine.analysis.Analyser;
import dev.letscode.engine.language.Grammar;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.fxmisc.richtext.CodeArea;

/**
 * Measures the editor on a large source, in a window of the {@link Toolkit}. Pictures may come {@value #PICTURES} times a
 * second: the waiting for the next one is the screen's, not the editor's.
 */
public final class EditorBench {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final String PICTURES = "1000";
    private static final int LINES = 10_000;
    private static final int LINES_ABOVE = 10;
    private static final int WARM_UP = 30;
    private static final int OPENINGS = 10;
    private static final long PATIENCE_SECONDS = 60;

    private final Path cacheFolder;
    private final int rounds;
    private final boolean onScreen;
    private final String source = Analysing.source(Grammar.CPP, LINES);

    /**
     * A measurement of some rounds.
     *
     * @param cacheFolder where the parser's native code is put
     * @param onScreen whether there is one
     */
    public EditorBench(Path cacheFolder, int rounds, boolean onScreen) {
        this.cacheFolder = cacheFolder;
        this.rounds = rounds;
        this.onScreen = onScreen;
    }

    /** How long something took, and how much of it the toolkit's thread was at work. */
    private record Took(long nanos, long workNanos) {}

    private record Shown(CodeEditor editor, CodeArea area, Scene scene, Stage stage) {

        /** Does something, and what comes of it in the next picture until that is laid out. */
        Took show(Runnable deed) throws InterruptedException {
            CompletableFuture<Took> laidOut = new CompletableFuture<>();
            Toolkit.call(() -> {
                long start = System.nanoTime();
                long used = THREADS.getCurrentThreadCpuTime();
                deed.run();
                scene.addPostLayoutPulseListener(new Runnable() {
                    @Override
                    public void run() {
                        scene.removePostLayoutPulseListener(this);
                        laidOut.complete(new Took(System.nanoTime() - start, THREADS.getCurrentThreadCpuTime() - used));
                    }
                });
                Platform.requestNextPulse();
                return true;
            });
            return Toolkit.await(laidOut);
        }

        void fire(KeyCode code, String typed) {
            area.fireEvent(new KeyEvent(
                    code == KeyCode.UNDEFINED ? KeyEvent.KEY_TYPED : KeyEvent.KEY_PRESSED,
                    typed,
                    "",
                    code,
                    false,
                    false,
                    false,
                    false));
        }

        boolean isColoured(int offset) {
            return !area.getStyleOfChar(offset).isEmpty();
        }
    }

    /** Starts the toolkit, which must not have been started, measures, and ends it. */
    public EditorReport run() throws InterruptedException {
        System.setProperty("javafx.animation.pulse", PICTURES);
        Toolkit.start(onScreen);
        ExecutorService background = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("editor-bench").daemon().factory());
        try {
            Shown shown = Toolkit.call(() -> show(background));
            return measure(shown);
        } finally {
            background.shutdownNow();
            Platform.exit();
        }
    }

    private Shown show(ExecutorService background) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        CodeEditor editor = new CodeEditor(
                new Analyser(cacheFolder), background, new SimpleObjectProperty<>(EditorMessages.in(Locale.ENGLISH)));
        Scene scene = new Scene(new BorderPane(editor.node()), 1000, 900);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        return new Shown(editor, (CodeArea) editor.node().lookup(".source"), scene, stage);
    }

    private EditorReport measure(Shown shown) throws InterruptedException {
        long[] open = new long[OPENINGS];
        long[] coloured = new long[OPENINGS];
        for (int round = -2; round < OPENINGS; round++) {
            shown.show(() -> shown.editor().open("", "plain"));
            long begin = System.nanoTime();
            long laidOut =
                    shown.show(() -> shown.editor().open(source, "cpp20")).nanos();
            until(() -> shown.isColoured(0));
            if (round >= 0) {
                open[round] = laidOut;
                coloured[round] = System.nanoTime() - begin;
            }
        }
        int middle = source.substring(0, source.indexOf("total", source.length() / 2))
                .split("\n", -1)
                .length;
        shown.show(() -> {
            shown.editor().goTo(middle, 1);
            // most of what is seen is below
            shown.area().showParagraphAtTop(middle - LINES_ABOVE);
        });
        long[] key = new long[rounds];
        long[] keyColoured = new long[rounds];
        long[] keyWork = new long[rounds];
        keys(shown, middle, KeyCode.UNDEFINED, key, keyWork, keyColoured);
        long[] newLine = new long[rounds];
        long[] newLineWork = new long[rounds];
        keys(shown, middle, KeyCode.ENTER, newLine, newLineWork, new long[rounds]);
        long[] jump = new long[Math.min(rounds, 100)];
        jumps(shown, jump);
        return new EditorReport(
                Machine.ofThis(),
                onScreen,
                LINES,
                Spread.of(open),
                Spread.of(coloured),
                Spread.of(key),
                Spread.of(keyWork),
                Spread.of(newLine),
                Spread.of(newLineWork),
                Spread.of(keyColoured),
                Spread.of(jump));
    }

    private static void keys(Shown shown, int line, KeyCode code, long[] laidOut, long[] work, long[] coloured)
            throws InterruptedException {
        for (int round = -WARM_UP; round < laidOut.length; round++) {
            // a number has a colour of its own wherever it is
            shown.show(() -> shown.editor().goTo(line, 1));
            String typed = code == KeyCode.UNDEFINED ? "7" : "";
            long begin = System.nanoTime();
            Took took = shown.show(() -> shown.fire(code, typed));
            int at = Toolkit.call(() -> shown.area().getCaretPosition()) - 1;
            if (typed.equals("7")) {
                until(() -> shown.area().getStyleOfChar(at).contains("number"));
            }
            if (round >= 0) {
                laidOut[round] = took.nanos();
                work[round] = took.workNanos();
                coloured[round] = System.nanoTime() - begin;
            }
            shown.show(() -> shown.editor().perform(EditorAction.UNDO));
        }
    }

    private static void jumps(Shown shown, long[] jump) throws InterruptedException {
        for (int round = 0; round < jump.length; round++) {
            int line = 100 + (int) ((round * 7_919L) % (LINES - 200));
            long begin = System.nanoTime();
            shown.show(() -> shown.editor().goTo(line, 1));
            until(() -> {
                int first = shown.area().firstVisibleParToAllParIndex();
                int last = shown.area().lastVisibleParToAllParIndex();
                for (int seen = first; seen <= last; seen++) {
                    var spans = shown.area().getParagraph(seen).getStyleSpans();
                    if (shown.area().getParagraphLength(seen) > 0
                            && spans.stream().allMatch(span -> span.getStyle().isEmpty())) {
                        return false;
                    }
                }
                return true;
            });
            jump[round] = System.nanoTime() - begin;
        }
    }

    private static void until(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!Toolkit.call(condition::getAsBoolean)) {
            if (System.nanoTime() - end > 0) {
                throw new IllegalStateException("the editor never showed what was waited for");
            }
            // often enough to be exact, and not so often as to be in the way
            TimeUnit.MICROSECONDS.sleep(500);
        }
    }
}
