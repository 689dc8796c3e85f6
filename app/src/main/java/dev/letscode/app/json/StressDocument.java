package dev.letscode.app.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.letscode.engine.stress.Counterexample;
import dev.letscode.engine.stress.StressResult;
import dev.letscode.engine.stress.StressSetup;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The result of {@code letscode stress}.
 *
 * @param packageName in JSON: {@code package}
 * @param outcome {@code agreed}, {@code differs}, {@code not-built} or {@code failed}
 * @param reason why it failed or was not built
 * @param rounds that were made; null if none was
 * @param tries smaller inputs that were tried
 * @param checked whether input validators say that the inputs are valid
 * @param generated the input as it was generated
 * @param shrunk the smallest that was found
 */
public record StressDocument(
        @JsonProperty("package") String packageName,
        String language,
        String generator,
        String reference,
        String outcome,
        @Nullable String reason,
        @Nullable Integer rounds,
        @Nullable Integer tries,
        @Nullable Boolean checked,
        @Nullable FoundItem generated,
        @Nullable FoundItem shrunk,
        List<JudgeDocument.CompilerItem> diagnostics) {

    /**
     * An input on which the source failed.
     *
     * @param verdict as a CLICS id
     */
    public record FoundItem(
            long seed,
            List<String> arguments,
            String input,
            String answer,
            String verdict,
            @Nullable String reason,
            JudgeDocument.HeadItem stdout,
            JudgeDocument.HeadItem stderr) {

        static FoundItem of(Counterexample found) {
            return new FoundItem(
                    found.seed(),
                    found.arguments(),
                    found.input(),
                    found.answer(),
                    found.result().verdict().clicsId(),
                    Values.textOrNull(found.result().reason()),
                    JudgeDocument.item(found.result().output()),
                    JudgeDocument.item(found.result().error()));
        }
    }

    public static StressDocument of(String packageName, String language, StressSetup setup, StressResult result) {
        String generator = setup.generator().name();
        String reference = setup.reference().name();
        return switch (result) {
            case StressResult.Agreed(int rounds) ->
                new StressDocument(
                        packageName,
                        language,
                        generator,
                        reference,
                        "agreed",
                        null,
                        rounds,
                        null,
                        null,
                        null,
                        null,
                        List.of());
            case StressResult.Differs(int rounds, var generated, var shrunk, int tries, boolean checked) ->
                new StressDocument(
                        packageName,
                        language,
                        generator,
                        reference,
                        "differs",
                        null,
                        rounds,
                        tries,
                        checked,
                        FoundItem.of(generated),
                        FoundItem.of(shrunk),
                        List.of());
            case StressResult.NotBuilt(String reason, var diagnostics, String _) ->
                new StressDocument(
                        packageName,
                        language,
                        generator,
                        reference,
                        "not-built",
                        reason,
                        null,
                        null,
                        null,
                        null,
                        null,
                        JudgeDocument.items(diagnostics));
            case StressResult.Failed(String reason) ->
                new StressDocument(
                        packageName,
                        language,
                        generator,
                        reference,
                        "failed",
                        reason,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of());
        };
    }
}
