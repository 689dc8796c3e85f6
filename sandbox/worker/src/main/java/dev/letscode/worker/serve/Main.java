package dev.letscode.worker.serve;

import dev.letscode.sandbox.protocol.Connection;
import dev.letscode.worker.GuestRuntime;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Where the worker's process begins: {@code Main KIND FOLDER}, the kind of its guests and an empty folder for their
 * files. Frames come and go over its standard input and output; when the input ends, so does the process.
 */
public final class Main {

    private static final int FAILED = 1;

    private Main() {}

    /** Serves until the owner is gone. */
    public static void main(String[] arguments) {
        FileInputStream in = new FileInputStream(FileDescriptor.in);
        FileOutputStream out = new FileOutputStream(FileDescriptor.out);
        System.setOut(System.err); // nobody else's words may come between the frames
        int code = 0;
        try {
            GuestRuntime runtime = Guests.named(arguments[0]);
            runtime.warmUp();
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
}
