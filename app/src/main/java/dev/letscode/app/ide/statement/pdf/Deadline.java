package dev.letscode.app.ide.statement.pdf;

import java.io.IOException;
import java.time.Duration;

/** Ends the reading of a page that goes on for too long, or that nobody wants any more: asked at each of its operators. */
final class Deadline {

    private final long end;
    private final Duration longest;

    Deadline(Duration longest) {
        this.longest = longest;
        end = System.nanoTime() + longest.toNanos();
    }

    void check() throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new IOException("nobody waits for this page");
        }
        if (System.nanoTime() - end > 0) {
            throw new IOException("this page takes longer than " + longest.toSeconds() + " s");
        }
    }
}
