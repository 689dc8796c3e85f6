package dev.letscode.worker.serve;

import dev.letscode.sandbox.protocol.Connection;
import dev.letscode.worker.GuestRuntime;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Where the worker's process begins: {@code Main KIND FOLDER}, the kind of its guests and an empty folder for their
 * files. Frames come and go over its standard input and output; when the input ends, so does the process. With
 * {@code --train} in the place of the folder it ends as soon as it could begin, which the build makes a start-up cache of.
 */
public final class Main {

    private static final int FAILED = 1;
    private static final String TRAINING = "--train";

    /** What a guest's thread has at least. */
    private static final long STACK = 64L << 20;

    private Main() {}

    /** Serves until the owner is gone. */
    public static void main(String[] arguments) {
        FileInputStream in = new FileInputStream(FileDescriptor.in);
        FileOutputStream out = new FileOutputStream(FileDescriptor.out);
        System.setOut(System.err); // nobody else's words may come between the frames
        int code = 0;
        try {
            GuestRuntime runtime = Guests.named(arguments[0]);
            warmUp(runtime);
            if (arguments[1].equals(TRAINING)) {
                System.exit(0); // in order, so that the JVM writes down what it has loaded
            }
            WorkFiles files = new WorkFiles(Path.of(arguments[1]));
            new Worker(arguments[0], runtime, new Connection(in, out), files).serve();
        } catch (EOFException e) {
            code = 0; // the owner is gone
        } catch (IOException | RuntimeException | LinkageError | OutOfMemoryError e) {
            System.err.println("the worker for " + String.join(" ", arguments) + " failed: " + e);
            code = FAILED;
        }
        // A guest that does not end must not keep the process.
        Runtime.getRuntime().halt(code);
    }

    /** On a thread like those of guests, as the main thread has a small stack. */
    private static void warmUp(GuestRuntime runtime) throws IOException {
        CompletableFuture<Void> done = new CompletableFuture<>();
        Runnable warming = () -> {
            try {
                runtime.warmUp();
                done.complete(null);
            } catch (IOException | RuntimeException | LinkageError e) {
                done.completeExceptionally(e);
            }
        };
        new Thread(null, warming, "warm-up", STACK).start();
        try {
            done.join();
        } catch (CompletionException e) {
            throw new IOException(e.getCause());
        }
    }
}
