package dev.letscode.problems;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One test, with its settings after inheritance.
 *
 * @param name path below {@code data} without extension, like {@code secret/group1/01}
 * @param input what goes to the submission's standard input
 * @param answer the file that the output is checked against
 * @param check how the output is checked
 * @param arguments command-line arguments of the submission
 * @param files folder whose files are put beside the submission
 * @param inputValidatorArguments arguments of the input validators
 * @param fullFeedback whether a contestant who failed the test may see all of it
 * @param hint help for a contestant who failed the test
 * @param description what the test is there for, for the jury
 * @param display files that are shown or offered to contestants instead of the input and the answer
 */
public record TestCase(
        String name,
        TestInput input,
        TestAnswer answer,
        Check check,
        List<String> arguments,
        Optional<Path> files,
        ValidatorArguments inputValidatorArguments,
        boolean fullFeedback,
        Optional<String> hint,
        Optional<String> description,
        Display display)
        implements TestNode {

    public TestCase {
        arguments = List.copyOf(arguments);
    }

    /** True for the tests that the statement shows. */
    public boolean isSample() {
        return name.startsWith("sample/");
    }

    /**
     * Arguments for input validators.
     *
     * @param everywhere arguments of every validator that {@code byName} does not name
     * @param byName arguments of single validators
     */
    public record ValidatorArguments(List<String> everywhere, Map<String, List<String>> byName) {

        public static final ValidatorArguments NONE = new ValidatorArguments(List.of(), Map.of());

        public ValidatorArguments {
            everywhere = List.copyOf(everywhere);
            byName = Copies.ofLists(byName);
        }

        /** The arguments of the validator with a name. */
        public List<String> of(String validator) {
            return byName.getOrDefault(validator, everywhere);
        }
    }

    /**
     * What contestants see of a sample, where it differs from the files that are judged.
     *
     * @param shownInput file shown as input
     * @param shownOutput file shown as output
     * @param downloadInput file offered as input
     * @param downloadOutput file offered as output
     * @param interaction a protocol shown instead of input and output: lines that start with {@code <} come from the
     *     validator, with {@code >} from the submission, {@code ---} separates passes
     */
    public record Display(
            Optional<Path> shownInput,
            Optional<Path> shownOutput,
            Optional<Path> downloadInput,
            Optional<Path> downloadOutput,
            Optional<Path> interaction) {

        public static final Display AS_JUDGED =
                new Display(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
