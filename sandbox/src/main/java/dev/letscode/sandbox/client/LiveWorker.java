package dev.letscode.sandbox.client;

import dev.letscode.sandbox.CacheUse;
import dev.letscode.sandbox.SandboxException;
import dev.letscode.sandbox.init.InitEnvironment;

/** A started worker and what has become of it so far. Used by one thread at a time. */
final class LiveWorker implements AutoCloseable {

    private final WorkerPool.Shape shape;
    private final InitEnvironment environment;
    private CacheUse counted;
    private int runs;

    LiveWorker(WorkerPool.Shape shape, InitEnvironment environment) {
        this.shape = shape;
        this.environment = environment;
        this.counted = environment.modules();
    }

    /** How it has used what it keeps of programs, since this was asked last; known whenever {@link #isFit} says so. */
    CacheUse newUse() {
        CacheUse all = environment.modules();
        CacheUse fresh = all.since(counted);
        counted = all;
        return fresh;
    }

    InitEnvironment environment() {
        return environment;
    }

    WorkerPool.Shape shape() {
        return shape;
    }

    void count() {
        runs++;
    }

    /** Whether it can take another run: one that has left it unfit ends it, and then it does not answer. */
    boolean isFit(int mostRuns) {
        if (runs >= mostRuns) {
            return false;
        }
        try {
            environment.requireAlive();
            return true;
        } catch (SandboxException e) {
            return false;
        }
    }

    @Override
    public void close() {
        environment.close();
    }
}
