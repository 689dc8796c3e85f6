package dev.letscode.worker.wasm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.letscode.worker.GuestEnd;
import java.io.InputStream;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;

class InvalidModuleProperties {

    private static byte @Nullable [] whole;
    private static @Nullable Session session;

    @BeforeContainer
    static void compile() throws Exception {
        whole = Compilers.c("int main(int n, char **words) { return n > 1 ? words[1][0] / (n - 2) : 0; }");
        session = new Session();
    }

    /** Whatever the bytes are, it is a program that ends somehow or a module that is refused with a reason. */
    @Property(tries = 200)
    @Tag("slow")
    void a_damaged_module_is_refused_or_runs_but_never_fails_otherwise(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int changes) throws Exception {
        byte[] module = Objects.requireNonNull(whole).clone();
        Random random = new Random(seed);
        for (int i = 0; i < changes; i++) {
            module[random.nextInt(module.length)] = (byte) random.nextInt();
        }
        var run = Objects.requireNonNull(session).start(module, InputStream.nullInputStream(), 16 << 20);
        GuestEnd end = ended(run);
        if (end instanceof GuestEnd.Broken(String why)) {
            assertThat(why).contains("cannot be run");
        }
    }

    private static GuestEnd ended(CompletableFuture<Session.Outcome> run) throws Exception {
        try {
            return run.get(2, TimeUnit.SECONDS).end();
        } catch (TimeoutException e) {
            Objects.requireNonNull(session).runtime.stop();
            return run.get(10, TimeUnit.SECONDS).end();
        }
    }
}
