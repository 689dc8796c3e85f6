package dev.letscode.sandbox.init;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
final class PipeTest {

    @Test
    void what_is_written_is_read_in_order_whatever_the_pieces() throws Exception {
        Pipe pipe = new Pipe(1000);
        byte[] sent = new byte[100_000];
        new Random(1).nextBytes(sent);
        Thread writer = Thread.ofVirtual().start(() -> {
            Random pieces = new Random(2);
            try (var out = pipe.output()) {
                for (int done = 0; done < sent.length; ) {
                    int length = Math.min(sent.length - done, 1 + pieces.nextInt(3000));
                    out.write(sent, done, length);
                    done += length;
                }
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
        assertThat(pipe.input().readAllBytes()).isEqualTo(sent);
        writer.join();
    }

    @Test
    void a_reader_that_has_gone_ends_a_writer_that_waits() throws Exception {
        Pipe pipe = new Pipe(10);
        CompletableFuture<Throwable> thrown = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> {
            try {
                pipe.output().write(new byte[100]);
            } catch (IOException e) {
                thrown.complete(e);
            }
        });
        pipe.input().close();
        assertThat(thrown.get(5, TimeUnit.SECONDS)).hasMessageContaining("closed");
    }

    @Test
    void an_interrupted_reader_is_told_and_can_read_on() throws Exception {
        Pipe pipe = new Pipe(10);
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> pipe.input().read()).isInstanceOf(InterruptedIOException.class);
        pipe.output().write('x');
        assertThat(pipe.input().read()).isEqualTo('x');
    }
}
