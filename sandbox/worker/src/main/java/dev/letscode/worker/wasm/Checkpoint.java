package dev.letscode.worker.wasm;

import static java.lang.invoke.MethodType.methodType;

import dev.letscode.worker.GuestEnd;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MutableCallSite;

/**
 * What guests pass in every loop and before every call, so that they can be stopped there. While it is open it costs
 * nothing: the JVM's compilers take a call site's target for a constant. Closing it changes the target, at which the JVM
 * throws away the compiled code of whoever passes it, in the middle of a loop as well. There is one for all guests of a
 * process, which has one at a time.
 */
final class Checkpoint {

    private static final MutableCallSite SITE = new MutableCallSite(methodType(void.class));
    private static final MethodHandle PASS = SITE.dynamicInvoker();
    private static final MethodHandle OPEN = MethodHandles.empty(methodType(void.class));
    private static final MethodHandle CLOSED =
            MethodHandles.throwException(void.class, EndOfRun.class).bindTo(new EndOfRun(new GuestEnd.Stopped()));

    private static boolean isOpen = true;

    static {
        SITE.setTarget(OPEN);
    }

    private Checkpoint() {}

    /** Lets guests go on. Costs much after {@link #close()} only. */
    static synchronized void open() {
        if (!isOpen) {
            set(OPEN);
            isOpen = true;
        }
    }

    /** Ends the run of whoever passes next. */
    static synchronized void close() {
        if (isOpen) {
            set(CLOSED);
            isOpen = false;
        }
    }

    static void pass() {
        try {
            PASS.invokeExact();
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    private static void set(MethodHandle target) {
        SITE.setTarget(target);
        MutableCallSite.syncAll(new MutableCallSite[] {SITE});
    }
}
