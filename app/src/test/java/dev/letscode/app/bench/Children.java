package dev.letscode.app.bench;

import static org.assertj.core.api.Assertions.assertThat;

/** Processes that this one has started. */
final class Children {

    private static final int LOOKS = 100;
    private static final long BETWEEN_MILLIS = 50;

    private Children() {}

    /** Those that were told to end, and helpers of programs that have ended, may need a moment. */
    static void requireNone() throws InterruptedException {
        for (int i = 0;
                i < LOOKS && ProcessHandle.current().children().findAny().isPresent();
                i++) {
            Thread.sleep(BETWEEN_MILLIS);
        }
        assertThat(ProcessHandle.current().children()).isEmpty();
    }
}
