package dev.letscode.engine.service;

import org.jspecify.annotations.Nullable;

/** A judgement that a worker has. What stops it reaches its thread only while it is at it. Thread-safe. */
final class Running {

    private @Nullable Thread thread;
    private boolean stopped;

    /** Judging begins, in this thread; false if it is not wanted any more. */
    synchronized boolean begin() {
        if (!stopped) {
            thread = Thread.currentThread();
        }
        return !stopped;
    }

    /** Judging is over, and nothing interrupts this thread any more. */
    synchronized void end() {
        thread = null;
        if (stopped) {
            Thread.interrupted(); // it was meant for what is over
        }
    }

    /** Whether somebody wants it to end: nobody is told of it any more. */
    synchronized boolean isStopped() {
        return stopped;
    }

    /** Says that it is not wanted any more; false if nobody is at it. */
    synchronized boolean stop() {
        stopped = true;
        if (thread != null) {
            thread.interrupt();
        }
        return thread != null;
    }
}
