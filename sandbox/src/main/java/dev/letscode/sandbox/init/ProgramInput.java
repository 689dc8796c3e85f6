package dev.letscode.sandbox.init;

import dev.letscode.sandbox.protocol.Connection;
import dev.letscode.sandbox.protocol.FrameType;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;

/** The standard input of a run, as frames within the credit that init gives. */
final class ProgramInput extends OutputStream {

    private final Connection connection;
    private final Credit credit;
    private boolean closed;

    ProgramInput(Connection connection, Credit credit) {
        this.connection = connection;
        this.credit = credit;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        if (closed) {
            throw new IOException("the program's input is already closed");
        }
        for (int done = 0; done < length; ) {
            int n = credit.take(Math.min(length - done, Connection.MAX_PAYLOAD));
            send(FrameType.STDIN, bytes, offset + done, n);
            done += n;
        }
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            if (!credit.isBroken()) {
                send(FrameType.STDIN_END, new byte[0], 0, 0);
            }
        }
    }

    /** One step with {@link InitRun}'s end, so that nothing of one run is ever sent into the next. */
    private void send(byte type, byte[] bytes, int offset, int length) throws IOException {
        synchronized (connection) {
            credit.requireWhole();
            connection.send(type, bytes, offset, length);
            connection.flush();
        }
    }
}
