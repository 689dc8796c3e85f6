package dev.letscode.problems.read;

import dev.letscode.problems.Check;
import dev.letscode.problems.ComparisonFlags;
import dev.letscode.problems.Diagnostics;
import dev.letscode.problems.FormatGeneration;
import dev.letscode.problems.TestAnswer;
import dev.letscode.problems.TestCase;
import dev.letscode.problems.TestInput;
import dev.letscode.problems.ValidatorCase;
import dev.letscode.problems.text.TextFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes tests out of their files and settings. Of the test data only its existence is looked at. */
final class CaseBuilder {

    private static final int LIMIT_TEXT_BYTES = 1 << 16;
    private static final String GENERATORS_YAML = "generators/generators.yaml";

    private final FormatGeneration generation;
    private final boolean custom;
    private final Diagnostics diagnostics;

    CaseBuilder(FormatGeneration generation, boolean custom, Diagnostics diagnostics) {
        this.generation = generation;
        this.custom = custom;
        this.diagnostics = diagnostics;
    }

    /** How output is checked with these flags; what is wrong with them is reported at the place they come from. */
    Check check(List<String> flags, String file, int line) {
        if (custom) {
            return new Check.Validate(flags);
        }
        ComparisonFlags.Parsed parsed = ComparisonFlags.parse(flags, generation.isLegacy());
        parsed.problems().forEach(problem -> diagnostics.error(file, line, problem));
        return new Check.Compare(parsed.flags());
    }

    /** The test, or nothing when it has no input or no answer, which is then reported. */
    Optional<TestCase> test(RawCase raw, CaseSettings inherited) {
        if (!raw.isTest()) {
            orphans(raw);
            return Optional.empty();
        }
        Optional<TestInput> input = raw.part(".in")
                .<TestInput>map(e -> new TestInput.Stored(e.file()))
                .or(() -> raw.generated().map(GeneratedTest::input));
        Optional<TestAnswer> answer = answer(raw);
        CaseSettings settings = withFiles(raw, inherited);
        return input.isEmpty() || answer.isEmpty()
                ? Optional.empty()
                : Optional.of(new TestCase(
                        raw.name(),
                        input.get(),
                        answer.get(),
                        settings.check(),
                        settings.arguments(),
                        raw.part(".files").map(Entry::file),
                        settings.inputValidatorArguments(),
                        settings.fullFeedback(),
                        settings.hint(),
                        settings.description(),
                        display(raw)));
    }

    private void orphans(RawCase raw) {
        boolean sampleProtocol = raw.parts().keySet().equals(Set.of(".interaction")) && generation.isLegacy();
        if (sampleProtocol) {
            return;
        }
        raw.parts().values().stream()
                .findFirst()
                .ifPresent(part -> diagnostics.error(
                        part.path(), 0, "belongs to a test without input: add " + TestNames.last(raw.name()) + ".in"));
    }

    private Optional<TestAnswer> answer(RawCase raw) {
        Optional<Entry> answer = raw.part(".ans");
        if (generation == FormatGeneration.PLAIN && raw.part(".out").isPresent()) {
            if (answer.isPresent()) {
                diagnostics.error(raw.path() + ".out", 0, "is a second answer beside " + raw.path() + ".ans; keep one");
            }
            answer = raw.part(".out");
        }
        if (answer.isPresent()) {
            return answer.map(e -> new TestAnswer.Stored(e.file()));
        }
        if (raw.part(".in").isEmpty() && raw.generated().isPresent()) {
            Optional<String> solution = raw.generated().get().solution();
            if (solution.isEmpty()) {
                diagnostics.error(
                        GENERATORS_YAML,
                        raw.generated().get().line(),
                        "the generated test " + raw.name() + " has no answer: name a submission with 'solution:'");
            }
            return solution.map(TestAnswer.Solved::new);
        }
        String hint = raw.part(".out").isPresent() ? "; rename its .out file" : "";
        diagnostics.error(raw.path() + ".in", 0, "has no answer: add " + TestNames.last(raw.name()) + ".ans" + hint);
        return Optional.empty();
    }

    /** Settings in files of their own: {@code .args}, {@code .hint} and {@code .desc}. */
    private CaseSettings withFiles(RawCase raw, CaseSettings settings) {
        CaseSettings result = settings;
        Optional<Entry> args = raw.part(".args");
        if (args.isPresent()) {
            if (generation == FormatGeneration.V2025_09) {
                diagnostics.error(
                        args.get().path(),
                        0,
                        "is not part of this format; write 'args: […]' into " + TestNames.last(raw.name()) + ".yaml");
            }
            result = result.withArguments(Words.split(text(args.get()).orElse("")));
        }
        return result.withTexts(
                raw.part(".hint").flatMap(this::text), raw.part(".desc").flatMap(this::text));
    }

    private Optional<String> text(Entry entry) {
        return TextFile.read(entry.file(), entry.path(), LIMIT_TEXT_BYTES, diagnostics)
                .map(file -> file.text().strip());
    }

    private TestCase.Display display(RawCase raw) {
        boolean plain = generation == FormatGeneration.PLAIN;
        Optional<Path> out = plain ? Optional.empty() : raw.part(".out").map(Entry::file);
        Optional<Path> shownAnswer = raw.part(".ans.statement").map(Entry::file);
        if (out.isPresent() && shownAnswer.isPresent()) {
            diagnostics.error(raw.path() + ".out", 0, "can't be there together with .ans.statement; keep one of them");
        }
        for (String half : List.of(".in", ".ans")) {
            boolean shown = raw.part(half + ".statement").isPresent();
            boolean offered = raw.part(half + ".download").isPresent();
            if (generation == FormatGeneration.V2025_09 && shown != offered) {
                diagnostics.error(
                        raw.path() + half + (shown ? ".statement" : ".download"),
                        0,
                        "must come together with " + half + (shown ? ".download" : ".statement"));
            }
        }
        TestCase.Display display = new TestCase.Display(
                raw.part(".in.statement").map(Entry::file),
                shownAnswer.or(() -> out),
                raw.part(".in.download").map(Entry::file),
                raw.part(".ans.download").map(Entry::file).or(() -> out),
                raw.part(".interaction").map(Entry::file));
        return display.equals(TestCase.Display.AS_JUDGED) ? TestCase.Display.AS_JUDGED : display;
    }

    /** A case for the validators; its input may be stored only. */
    Optional<ValidatorCase> validatorCase(RawCase raw, ValidatorCase.Kind kind, CaseSettings settings) {
        boolean inputOnly = kind == ValidatorCase.Kind.INVALID_INPUT;
        List<String> missing = new ArrayList<>();
        for (String extension : inputOnly ? List.of(".in") : List.of(".in", ".ans", ".out")) {
            if (raw.part(extension).isEmpty()) {
                missing.add(TestNames.last(raw.name()) + extension);
            }
        }
        if (!missing.isEmpty()) {
            diagnostics.error(raw.path(), 0, "is not complete: add " + String.join(" and ", missing));
            return Optional.empty();
        }
        return Optional.of(new ValidatorCase(
                raw.name(),
                kind,
                raw.part(".in").orElseThrow().file(),
                inputOnly ? Optional.empty() : raw.part(".ans").map(Entry::file),
                inputOnly ? Optional.empty() : raw.part(".out").map(Entry::file),
                settings.check(),
                settings.arguments(),
                settings.inputValidatorArguments()));
    }
}
