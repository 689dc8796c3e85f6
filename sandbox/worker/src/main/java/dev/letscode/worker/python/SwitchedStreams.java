package dev.letscode.worker.python;

import dev.letscode.worker.GuestStopped;
import dev.letscode.worker.GuestStreams;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.Function;

/** Streams that a context is made with before it is known whose they will be. Until then they are empty. */
final class SwitchedStreams {

    private static final GuestStreams NONE = new GuestStreams(
            InputStream.nullInputStream(), OutputStream.nullOutputStream(), OutputStream.nullOutputStream());

    private volatile GuestStreams target = NONE;

    void connect(GuestStreams streams) {
        target = streams;
    }

    InputStream stdin() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                return target.stdin().read();
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                return target.stdin().read(bytes, offset, length);
            }

            @Override
            public int available() throws IOException {
                return target.stdin().available();
            }
        };
    }

    OutputStream stdout() {
        return new Output(GuestStreams::stdout);
    }

    OutputStream stderr() {
        return new Output(GuestStreams::stderr);
    }

    private final class Output extends OutputStream {

        private final Function<GuestStreams, OutputStream> which;

        Output(Function<GuestStreams, OutputStream> which) {
            this.which = which;
        }

        @Override
        public void write(int b) throws IOException {
            which.apply(target).write(b);
        }

        /** @throws GuestStopped if the run has to end */
        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            which.apply(target).write(bytes, offset, length);
        }

        @Override
        public void flush() throws IOException {
            which.apply(target).flush();
        }
    }
}
