package dev.letscode.app.client;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;

/** What holds for every program in the client tier, seen with real workers. */
@Tag("slow")
class ClientTierProperties {

    private static final String JAVASCRIPT = "javascript";

    private static @Nullable ClientTier tier;

    @BeforeContainer
    static void open() throws Exception {
        tier = new ClientTier();
    }

    @AfterContainer
    static void close() {
        tier().close();
        tier = null;
    }

    private static ClientTier tier() {
        ClientTier known = tier;
        if (known == null) {
            throw new IllegalStateException("the client tier is not open");
        }
        return known;
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    @Tag("P05")
    void javascript_runs_in_a_process_and_a_context_of_its_own_with_nothing_of_the_run_before_it(
            @ForAll("identifiers") String name, @ForAll @IntRange(min = 1) int value) throws Exception {
        String leave = "globalThis." + name + " = " + value + "; Array.prototype." + name + " = 1; Object.freeze(Math);"
                + "Math." + name + " = 1; JSON.parse = () => " + value + "; process.env." + name + " = '1';"
                + "process.on('exit', () => { globalThis." + name + " = 2; }); console.log(typeof " + name + ");";
        String look = "console.log(typeof globalThis." + name + ", typeof [].map." + name + ", typeof []." + name
                + ", Object.isFrozen(Math), JSON.parse('[1]').length, process.env." + name + ", process.argv.length);";

        assertThat(tier().run(JAVASCRIPT, leave).out()).isEqualTo("number\n");

        assertThat(tier().run(JAVASCRIPT, look).out()).isEqualTo("undefined undefined undefined false 1 undefined 2\n");
        assertThat(ProcessHandle.current().children().filter(ProcessHandle::isAlive))
                .as("workers, which are where it ran")
                .isNotEmpty();
    }

    @Provide
    Arbitrary<String> identifiers() {
        return Arbitraries.strings().withCharRange('a', 'z').ofLength(8).map(text -> "x_" + text);
    }
}
