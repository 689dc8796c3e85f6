package dev.letscode.worker;

import java.io.InputStream;
import java.io.OutputStream;

/**
 * The standard streams of a run. They are buffered already, and what is written is on its way within milliseconds, so
 * nobody needs to flush. Past the output's limit, and once the run has to end, they throw {@link GuestStopped}.
 */
public record GuestStreams(InputStream stdin, OutputStream stdout, OutputStream stderr) {}
