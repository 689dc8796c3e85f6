package dev.letscode.sandbox.init;

import dev.letscode.sandbox.protocol.Connection;
import java.io.IOException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** How many bytes of standard input may still be sent before init has passed some on. Thread-safe. */
final class Credit {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private int left = Connection.STDIN_WINDOW;
    private boolean broken;

    /** Waits until some may be sent and takes at most {@code wanted} of it. */
    int take(int wanted) throws IOException {
        lock.lock();
        try {
            while (left == 0 && !broken) {
                changed.awaitUninterruptibly();
            }
            requireWhole();
            int taken = Math.min(left, wanted);
            left -= taken;
            return taken;
        } finally {
            lock.unlock();
        }
    }

    void give(int bytes) {
        lock.lock();
        try {
            left += bytes;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    boolean isBroken() {
        lock.lock();
        try {
            return broken;
        } finally {
            lock.unlock();
        }
    }

    void requireWhole() throws IOException {
        if (isBroken()) {
            throw new IOException("broken pipe: the program does not read its input any more");
        }
    }

    void breakPipe() {
        lock.lock();
        try {
            broken = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
