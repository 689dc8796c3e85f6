package dev.letscode.app.ide.results;

import dev.letscode.app.terminal.Text;
import dev.letscode.sandbox.Usage;

/** What was measured, for people; what was not is a dash. */
public final class Amounts {

    private static final String UNKNOWN = "–";

    private Amounts() {}

    public static String cpu(Usage usage) {
        return usage.cpuTime().map(Text::of).orElse(UNKNOWN);
    }

    public static String wall(Usage usage) {
        return Text.of(usage.wallTime());
    }

    public static String memory(Usage usage) {
        return usage.peakMemoryBytes().isPresent()
                ? Text.ofBytes(usage.peakMemoryBytes().getAsLong())
                : UNKNOWN;
    }
}
