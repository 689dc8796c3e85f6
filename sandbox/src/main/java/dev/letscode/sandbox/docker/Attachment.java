package dev.letscode.sandbox.docker;

import dev.letscode.sandbox.init.Pipe;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The streams of one container: a connection to the daemon that stops being HTTP after its headers (Docker Engine API,
 * "attach to a container"). What comes is in pieces of standard output or standard error with headers of eight bytes.
 *
 * <p>docker-java has this, too, but passes standard input on in pieces of one KiB, each with its own system call, which
 * makes a large input take several times as long. Two threads of its own keep the connection out of the reach of
 * interrupts, which would close it.
 */
final class Attachment implements AutoCloseable {

    private static final int BUFFER = 256 * 1024;
    private static final int PIECE = 64 * 1024;
    private static final int PIECE_HEADER = 8;
    private static final int STANDARD_ERROR = 2;
    private static final int LAST_WORDS = 4096;
    private static final int LONGEST_ANSWER = 16 * 1024;

    private final SocketChannel channel;
    private final Pipe toContainer = new Pipe(BUFFER);
    private final Pipe fromContainer = new Pipe(BUFFER);
    private final ByteArrayOutputStream words = new ByteArrayOutputStream(); // which is synchronized
    private final CountDownLatch detached = new CountDownLatch(1);

    private Attachment(SocketChannel channel) {
        this.channel = channel;
    }

    /** Attaches to a container that was not started yet. */
    static Attachment to(Path socket, ApiVersion version, String container) throws IOException {
        SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket));
        try {
            String request = "POST /v" + version + "/containers/" + container
                    + "/attach?stream=1&stdin=1&stdout=1&stderr=1 HTTP/1.1\r\nHost: docker\r\n"
                    + "Connection: Upgrade\r\nUpgrade: tcp\r\nContent-Length: 0\r\n\r\n";
            writeAll(channel, ByteBuffer.wrap(request.getBytes(StandardCharsets.US_ASCII)));
            InputStream in = Channels.newInputStream(channel);
            String answer = headers(in);
            if (!answer.startsWith("HTTP/1.1 101 ") && !answer.startsWith("HTTP/1.1 200 ")) {
                throw new IOException(
                        "Docker answers: " + answer.lines().findFirst().orElse("nothing"));
            }
            Attachment attachment = new Attachment(channel);
            start("to", container, attachment::send);
            start("from", container, () -> attachment.receive(in));
            return attachment;
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    private static void start(String direction, String container, Runnable work) {
        Thread.ofPlatform()
                .daemon()
                .name("letscode " + direction + " container " + container)
                .start(work);
    }

    private static String headers(InputStream in) throws IOException {
        StringBuilder answer = new StringBuilder();
        while (answer.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0 || answer.length() > LONGEST_ANSWER) {
                throw new EOFException("Docker ends the connection");
            }
            answer.append((char) next);
        }
        return answer.toString();
    }

    private static void writeAll(SocketChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private void send() {
        byte[] piece = new byte[PIECE];
        try (InputStream in = toContainer.input()) {
            for (int n = in.read(piece); n > 0; n = in.read(piece)) {
                writeAll(channel, ByteBuffer.wrap(piece, 0, n));
            }
        } catch (IOException e) {
            // the connection has ended, which receive() makes known
        }
    }

    private void receive(InputStream in) {
        byte[] piece = new byte[PIECE];
        try (OutputStream out = fromContainer.output()) {
            while (in.readNBytes(piece, 0, PIECE_HEADER) == PIECE_HEADER) {
                boolean isError = piece[0] == STANDARD_ERROR;
                int left = ByteBuffer.wrap(piece, PIECE_HEADER / 2, PIECE_HEADER / 2)
                        .getInt();
                while (left > 0) {
                    int n = in.read(piece, 0, Math.min(left, piece.length));
                    if (n < 0) {
                        return;
                    }
                    if (!isError) {
                        out.write(piece, 0, n);
                    } else if (words.size() < LAST_WORDS) {
                        words.write(piece, 0, n);
                    }
                    left -= n;
                }
            }
        } catch (IOException e) {
            // it was closed, by the daemon or by us
        } finally {
            toContainer.abandon();
            detached.countDown();
        }
    }

    InputStream output() {
        return fromContainer.input();
    }

    OutputStream input() {
        return toContainer.output();
    }

    /** Whether the daemon still passes the streams on. */
    boolean isAlive() {
        return detached.getCount() > 0;
    }

    /** What came on standard error, once the connection has ended; empty if it does not end in time. */
    String wordsAfterEnd(long patienceSeconds) throws InterruptedException {
        return detached.await(patienceSeconds, TimeUnit.SECONDS)
                ? words.toString(StandardCharsets.UTF_8).strip()
                : "";
    }

    @Override
    public void close() throws IOException {
        fromContainer.abandon();
        toContainer.end();
        channel.close();
    }
}
