package dev.letscode.worker.wasm;

import dev.letscode.worker.GuestEnd;

/** Ends a run from inside a call that the guest made; unchecked, so that no guest can go on after it. */
final class EndOfRun extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient GuestEnd end;

    EndOfRun(GuestEnd end) {
        super(end.toString(), null, false, false);
        this.end = end;
    }

    GuestEnd end() {
        return end;
    }
}
