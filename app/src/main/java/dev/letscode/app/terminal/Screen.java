package dev.letscode.app.terminal;

/**
 * Lines of output, with one line below them that tells what goes on now. That line is shown on a terminal only, on the
 * standard error, and never mixes with the output. Thread-safe.
 */
public final class Screen implements AutoCloseable {

    private static final int BAR_COLUMNS = 20;

    private final Terminal terminal;
    private final boolean progressWanted;
    private String progress = "";

    /** Tells what goes on if that is wanted, where there is a terminal to tell it on. */
    public Screen(Terminal terminal, boolean progressWanted) {
        this.terminal = terminal;
        this.progressWanted = progressWanted && terminal.errIsTerminal();
    }

    public Terminal terminal() {
        return terminal;
    }

    /** Prints one line, which may hold line ends, to the standard output. */
    public synchronized void line(String text) {
        wipe();
        terminal.out().println(text);
        terminal.out().flush();
        draw();
    }

    public void line() {
        line("");
    }

    /** Says what goes on now: {@code [#####.....] 5/10 text}. */
    public synchronized void progress(int done, int total, String text) {
        if (progressWanted) {
            int filled = total == 0 ? 0 : BAR_COLUMNS * Math.min(done, total) / total;
            String bar = "[" + "#".repeat(filled) + ".".repeat(BAR_COLUMNS - filled) + "] " + done + "/" + total + " ";
            show(bar + text);
        }
    }

    /** Says what goes on now, where its length is not known. */
    public synchronized void progress(String text) {
        if (progressWanted) {
            show(text);
        }
    }

    /** Takes the line of progress away. */
    public synchronized void endProgress() {
        wipe();
        progress = "";
        terminal.err().flush();
    }

    @Override
    public void close() {
        endProgress();
    }

    private void show(String text) {
        wipe();
        progress = Text.cut(Text.printable(text).replace('\n', ' '), terminal.columns() - 1);
        draw();
    }

    private void wipe() {
        if (!progress.isEmpty()) {
            terminal.err().print("\r\u001b[K");
            terminal.err().flush();
        }
    }

    private void draw() {
        if (!progress.isEmpty()) {
            terminal.err().print(terminal.err(Style.FAINT, progress));
            terminal.err().flush();
        }
    }
}
