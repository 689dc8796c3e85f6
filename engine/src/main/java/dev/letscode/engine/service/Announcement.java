package dev.letscode.engine.service;

import java.util.ArrayList;
import java.util.List;

/**
 * Keeps what happens to a submission from everybody until it can be read in the store: judging begins while it is being
 * written, and what is told of it comes neither before it nor without it. Thread-safe.
 */
final class Announcement {

    private enum State {
        AWAITED,
        MADE,
        DROPPED
    }

    private final List<Runnable> held = new ArrayList<>();
    private State state = State.AWAITED;

    private Announcement() {}

    /** Of a submission that is about to be written. */
    static Announcement awaited() {
        return new Announcement();
    }

    /** Of a submission that can be read already. */
    static Announcement made() {
        Announcement made = new Announcement();
        made.make();
        return made;
    }

    /** Tells something as soon as that may be: in the order in which it comes here, and at once if possible. */
    synchronized void tell(Runnable happening) {
        switch (state) {
            case AWAITED -> held.add(happening);
            case MADE -> happening.run();
            case DROPPED -> {}
        }
    }

    /** The submission can be read. */
    synchronized void make() {
        state = State.MADE;
        held.forEach(Runnable::run);
        end();
    }

    /** The submission could not be written, and there is nothing to tell. */
    synchronized void drop() {
        state = State.DROPPED;
        end();
    }

    private void end() {
        held.clear();
        notifyAll();
    }

    /** Waits until it is known whether the submission could be written; false if not. */
    synchronized boolean isMade() throws InterruptedException {
        while (state == State.AWAITED) {
            wait();
        }
        return state == State.MADE;
    }
}
