package dev.letscode.sandbox.client;

import dev.letscode.sandbox.init.Container;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.atomic.AtomicBoolean;

/** A container that somebody else than its user may give up while the user waits for it. Thread-safe. */
final class Starting implements Container {

    private final Container container;
    private final AtomicBoolean removed = new AtomicBoolean();
    private volatile String reason = "";

    Starting(Container container) {
        this.container = container;
    }

    /** Ends it, so that who waits for it learns the reason. */
    void giveUp(String why) {
        reason = why;
        remove();
    }

    @Override
    public InputStream output() {
        return container.output();
    }

    @Override
    public OutputStream input() {
        return container.input();
    }

    @Override
    public String lastWords() {
        return reason.isEmpty() ? container.lastWords() : reason;
    }

    @Override
    public void remove() {
        if (removed.compareAndSet(false, true)) {
            container.remove();
        }
    }
}
