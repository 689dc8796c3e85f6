package dev.letscode.engine.judge;

/** A sandbox that is interrupted fails, which must not become a verdict. */
final class Cancelled {

    private Cancelled() {}

    /** To be called with what the sandbox has thrown in hand. */
    static void ifInterrupted() throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException("judging was cancelled");
        }
    }
}
