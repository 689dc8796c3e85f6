package dev.letscode.engine.check;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What a validator left in its feedback directory.
 *
 * @param judgeMessage {@code judgemessage.txt}, printable and cut off; empty if there is none
 * @param teamMessage {@code teammessage.txt}, printable and cut off; empty if there is none
 * @param score {@code score.txt}
 * @param scoreMultiplier {@code score_multiplier.txt}, 0 to 1
 * @param images names of the images for the jury and the team
 */
public record Feedback(
        String judgeMessage,
        String teamMessage,
        OptionalDouble score,
        OptionalDouble scoreMultiplier,
        List<String> images) {

    public static final Feedback NONE = new Feedback("", "", OptionalDouble.empty(), OptionalDouble.empty(), List.of());

    public Feedback {
        images = List.copyOf(images);
    }
}
