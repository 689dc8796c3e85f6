package dev.letscode.sandbox;

import java.io.OutputStream;

/** The standard streams of a run. The sandbox writes to {@code stdout} and {@code stderr} and does not close them. */
public record Streams(Input stdin, OutputStream stdout, OutputStream stderr) {

    /** No input, and what is printed is thrown away (it still counts towards the limits). */
    public static Streams none() {
        return new Streams(Input.none(), OutputStream.nullOutputStream(), OutputStream.nullOutputStream());
    }
}
