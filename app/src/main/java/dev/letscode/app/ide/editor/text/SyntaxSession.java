package dev.letscode.app.ide.editor.text;

import dev.letscode.engine.analysis.Analyser;
import dev.letscode.engine.analysis.AnalysisUnavailableException;
import dev.letscode.engine.analysis.SyntaxProblem;
import dev.letscode.engine.analysis.SyntaxToken;
import dev.letscode.engine.analysis.SyntaxTree;
import dev.letscode.engine.analysis.TextEdit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads an open text again and again, beside the thread that shows it. What is asked for while something is being read waits
 * as one: only the newest text and the newest part to be shown count. By the language's grammar; without one, or where the
 * source is too large or too intricate for it, by the language's words. Thread-safe.
 */
public final class SyntaxSession implements AutoCloseable {

    /** A source that is longer is read by its words: in time, and with much less memory. */
    static final int LONGEST_PARSED = 1 << 20;

    /** How long a source that could not be read in time is left alone. */
    private static final Duration REST = Duration.ofSeconds(10);

    private static final Logger LOG = LoggerFactory.getLogger(SyntaxSession.class);

    /**
     * What a part of a text is.
     *
     * @param version of the text, as it was told
     * @param from index of the part's first character
     * @param to index after its last one
     */
    public record Shown(long version, int from, int to, List<SyntaxToken> tokens) {

        public Shown {
            tokens = List.copyOf(tokens);
        }
    }

    /**
     * What the whole of a text tells.
     *
     * @param problems where it is not of its language; none where no grammar reads it
     * @param words of the text
     */
    public record Known(long version, List<SyntaxProblem> problems, List<Folding.Fold> folds, Set<String> words) {

        public Known {
            problems = List.copyOf(problems);
            folds = List.copyOf(folds);
            words = Set.copyOf(words);
        }
    }

    private final Executor executor;
    private final Analyser analyser;
    private final EditorLanguage language;
    private final Consumer<Shown> shown;
    private final Consumer<Known> known;

    // under this object's lock
    private SourceText wanted;
    private final List<TextEdit> waiting = new ArrayList<>();
    private long version;
    private int from;
    private int to;
    private boolean partWanted;
    private boolean wholeWanted;
    private boolean busy;
    private boolean closed;

    // of whoever reads; one at a time
    private LexicalLines lines;
    private @Nullable SyntaxTree tree;
    private boolean parsed = true;
    private List<SyntaxProblem> unreadable = List.of();
    private long notBefore = System.nanoTime();

    /**
     * A session for a text.
     *
     * @param executor where it is read
     * @param shown told what the part to be shown is, on the executor
     * @param known told what the whole is, on the executor
     */
    public SyntaxSession(
            Executor executor,
            Analyser analyser,
            EditorLanguage language,
            SourceText text,
            Consumer<Shown> shown,
            Consumer<Known> known) {
        this.executor = executor;
        this.analyser = analyser;
        this.language = language;
        this.wanted = text;
        this.lines = new LexicalLines(language.words(), text);
        this.shown = shown;
        this.known = known;
    }

    /**
     * The text was changed.
     *
     * @param edits that all mean places of the text before, in ascending order
     */
    public synchronized void edited(long newVersion, SourceText now, List<TextEdit> edits) {
        wanted = now;
        version = newVersion;
        waiting.addAll(edits.reversed());
    }

    /** Asks for a part of the text, which is told once it is read. */
    public synchronized void show(int first, int last) {
        from = first;
        to = last;
        partWanted = true;
        start();
    }

    /** Asks for what the whole of the text tells. */
    public synchronized void know() {
        wholeWanted = true;
        start();
    }

    private synchronized void start() {
        if (!busy && !closed) {
            busy = true;
            executor.execute(this::work);
        }
    }

    private record Job(
            SourceText text, List<TextEdit> edits, long version, int from, int to, boolean part, boolean whole) {}

    private synchronized Optional<Job> next() {
        if (closed || (!partWanted && !wholeWanted)) {
            busy = false;
            if (closed) {
                closeTree();
            }
            return Optional.empty();
        }
        // what is to be seen goes first; meanwhile the text may change once more
        boolean whole = wholeWanted && !partWanted;
        Job job = new Job(wanted, List.copyOf(waiting), version, from, to, partWanted, whole);
        waiting.clear();
        partWanted = false;
        if (whole) {
            wholeWanted = false;
        }
        return Optional.of(job);
    }

    private void work() {
        try {
            for (Optional<Job> job = next(); job.isPresent(); job = next()) {
                run(job.get());
            }
        } catch (RuntimeException | Error e) {
            // the text stays to be edited, without colours; the next change tries again
            LOG.error("cannot read a text in {}", language.name(), e);
            synchronized (this) {
                busy = false;
                parsed = false;
                closeTree();
            }
        }
    }

    private void run(Job job) {
        int last = Math.min(job.to(), job.text().length());
        int first = Math.min(job.from(), last);
        if (job.part() && tree == null && parsed && language.grammar().isPresent()) {
            // the first reading of all takes a while: something is to be seen until then
            lines.update(job.text(), first(job.edits()));
            shown.accept(new Shown(job.version(), first, last, words(first, last)));
        }
        follow(job);
        SyntaxTree read = tree;
        if (job.part()) {
            shown.accept(new Shown(
                    job.version(), first, last, read != null ? read.tokens(first, last) : words(first, last)));
        }
        if (job.whole()) {
            known.accept(new Known(
                    job.version(),
                    read == null ? unreadable : read.problems(),
                    Folding.of(lines, language),
                    Completion.words(job.text(), -1)));
        }
    }

    /** Brings what was read before up to the text that is wanted now. */
    private void follow(Job job) {
        List<TextEdit> edits = job.edits();
        lines.update(job.text(), first(edits));
        SyntaxTree read = tree;
        if (job.text().length() > LONGEST_PARSED) {
            closeTree();
        } else if (read != null) {
            if (!edits.isEmpty()) {
                read.replace(edits);
            }
        } else if (parsed && language.grammar().isPresent() && System.nanoTime() - notBefore >= 0) {
            try {
                unreadable = List.of();
                tree = analyser.open(job.text().text(), language.grammar().get());
            } catch (AnalysisUnavailableException e) {
                LOG.warn("texts in {} are shown by their words only: {}", language.name(), e.getMessage());
                parsed = false;
            }
        }
        SyntaxTree now = tree;
        if (now != null && !now.isReadable()) {
            unreadable = now.problems();
            notBefore = System.nanoTime() + REST.toNanos();
            closeTree();
        }
    }

    /** Where the first of several changes was made, in terms of the text before them: no later than any of their starts. */
    private static List<TextEdit> first(List<TextEdit> edits) {
        return edits.stream().mapToInt(TextEdit::start).min().stream()
                .mapToObj(start -> new TextEdit(start, start, ""))
                .toList();
    }

    private List<SyntaxToken> words(int first, int last) {
        List<SyntaxToken> tokens = new ArrayList<>();
        SourceText text = lines.text();
        for (int line = text.lineOf(first); line < text.lines() && text.lineStart(line) < last; line++) {
            tokens.addAll(lines.tokens(line));
        }
        return tokens;
    }

    private void closeTree() {
        SyntaxTree read = tree;
        tree = null;
        if (read != null) {
            read.close();
        }
    }

    /** Nothing is told any more once what is being read has been. */
    @Override
    public synchronized void close() {
        closed = true;
        if (!busy) {
            closeTree();
        }
    }
}
