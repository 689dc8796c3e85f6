package dev.letscode.worker;

import dev.letscode.sandbox.CacheUse;
import java.io.IOException;
import java.util.OptionalLong;

/**
 * Runs programs of one kind, one after another, each with nothing of the one before. Used by one thread at a time, apart
 * from {@link #stop()}.
 */
public interface GuestRuntime {

    /** What it is, with its version and how it executes, for a person. */
    String about();

    /** Makes ready what the next program needs to run, before it is known which one it is: this is not the program's time. */
    default void prepare() {}

    /**
     * Has something done as soon as what later programs need is there, as far as it is made ahead of them; by whichever thread
     * makes that. Called by any thread.
     */
    default void whenPrepared(Runnable action) {}

    /**
     * Runs a program to its end, on the calling thread, which has the stack that the program asked for, or the largest.
     *
     * <p>A stream may throw {@link GuestStopped} when the run has to end; it may be passed on, or end the run as
     * {@link GuestEnd.Stopped}.
     *
     * @throws IOException if the program's file cannot be read
     */
    GuestEnd run(GuestProgram program, GuestStreams streams) throws IOException;

    /**
     * Looks at sources without running them; what is wrong goes to the standard error.
     *
     * @return exit code 0 if there is nothing wrong with any of them
     */
    GuestEnd check(GuestProgram program, GuestStreams streams) throws IOException;

    /**
     * Asks the program that runs, if one does, to end soon. Called by another thread, perhaps more than once. A guest that
     * does not end is killed a moment later, together with this process.
     */
    void stop();

    /**
     * How much memory the program that runs, or ran last, has had at most, if this runtime counts that and keeps it within
     * the limit itself; nobody else does then. Of a program that runs it may be less. Called by any thread.
     */
    default OptionalLong peakMemoryBytes() {
        return OptionalLong.empty();
    }

    /** Whether it does; what it keeps on the heap for the next program is then nobody else's concern either. */
    default boolean countsMemory() {
        return peakMemoryBytes().isPresent();
    }

    /** More than this no program's thread gets for its stack. */
    default long largestStackBytes() {
        return 1L << 30;
    }

    /** How what is kept of earlier programs was used. Called by any thread. */
    default CacheUse modules() {
        return CacheUse.NONE;
    }

    /** Makes the first program start as fast as later ones. Called once, before anything is run. */
    void warmUp() throws IOException;
}
