package dev.letscode.engine.service;

import dev.letscode.engine.audit.Evidence;
import dev.letscode.engine.judge.TestStreams;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** An input that remembers the beginning of what a program was given of it last, for who wants to know later. Thread-safe. */
final class NotedInput implements TestStreams.Source {

    private final TestStreams.Source source;
    private ByteArrayOutputStream beginning = new ByteArrayOutputStream();
    private long bytes;

    NotedInput(TestStreams.Source source) {
        this.source = source;
    }

    @Override
    public InputStream open() throws IOException {
        InputStream in = source.open();
        forget();
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] buffer, int from, int length) throws IOException {
                int count = super.read(buffer, from, length);
                if (count > 0) {
                    note(buffer, from, count);
                }
                return count;
            }
        };
    }

    private synchronized void forget() {
        beginning = new ByteArrayOutputStream();
        bytes = 0;
    }

    private synchronized void note(byte[] buffer, int from, int length) {
        bytes += length;
        beginning.write(buffer, from, Math.min(length, Evidence.LONGEST_INPUT - beginning.size()));
    }

    synchronized Evidence.Part part() {
        return new Evidence.Part(Evidence.Kind.INPUT, "input", bytes, beginning.toByteArray());
    }
}
