package dev.letscode.engine.stress;

import dev.letscode.engine.check.JudgeException;
import dev.letscode.engine.isolation.MissingSandbox;
import dev.letscode.engine.judge.JuryPrograms;
import dev.letscode.engine.judge.Submissions;
import dev.letscode.engine.judge.Workbench;
import dev.letscode.engine.language.Language;
import dev.letscode.engine.language.SourceSet;
import dev.letscode.problems.JuryProgram;
import dev.letscode.problems.PackageSubmission;
import dev.letscode.problems.ProblemPackage;
import dev.letscode.problems.TestInput;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a package has for stress tests, the best first.
 *
 * @param generators with their arguments
 * @param references its accepted submissions: those first that this machine can run, then those whose programs start fast, then
 *     model solutions
 */
public record StressChoices(List<Generator> generators, List<StressPart> references) {

    private static final String ACCEPTED = "submissions/accepted/";

    /**
     * A generator of the package.
     *
     * @param arguments a template, see {@link GeneratorArguments}: the package's, or a guess from the arguments of its tests
     */
    public record Generator(StressPart part, String arguments) {}

    public StressChoices {
        generators = List.copyOf(generators);
        references = List.copyOf(references);
    }

    /** Looks through a package. What cannot be read, or is in no language that is known, is no choice. */
    public static StressChoices of(Workbench workbench, ProblemPackage problem) {
        return new StressChoices(generators(workbench, problem), references(workbench, problem));
    }

    /**
     * A file or a folder of one's own as a part.
     *
     * @throws StressException if it cannot be read, or its language is not known
     */
    public static StressPart own(Workbench workbench, Path location) throws StressException {
        try {
            SourceSet source = SourceSet.of(location);
            return workbench
                    .languages()
                    .detectJury(source)
                    .map(language -> new StressPart(String.valueOf(location.getFileName()), source, language))
                    .orElseThrow(() -> new StressException(location
                            + ": its language cannot be told by the name; give it the extension of its language"));
        } catch (IOException e) {
            throw new StressException(String.valueOf(e.getMessage()));
        }
    }

    private static List<Generator> generators(Workbench workbench, ProblemPackage problem) {
        Map<String, Generator> all = new LinkedHashMap<>();
        for (TestInput.Generated said : problem.stressInputs()) {
            String arguments = String.join(" ", said.arguments());
            part(workbench, problem, said.generator())
                    .ifPresent(part -> all.put(part.name() + " " + arguments, new Generator(part, arguments)));
        }
        if (all.isEmpty()) {
            problem.testCases().forEach(test -> {
                if (test.input() instanceof TestInput.Generated(JuryProgram program, List<String> arguments)) {
                    part(workbench, problem, program)
                            .ifPresent(part -> all.putIfAbsent(part.name(), new Generator(part, guess(arguments))));
                }
            });
        }
        return List.copyOf(all.values());
    }

    private static Optional<StressPart> part(Workbench workbench, ProblemPackage problem, JuryProgram program) {
        try {
            SourceSet source = SourceSet.of(program.location());
            return workbench
                    .languages()
                    .detectJury(source)
                    .map(language -> new StressPart(JuryPrograms.name(problem, program), source, language));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The first number of a generator's arguments is its seed, as a rule. */
    private static String guess(List<String> arguments) {
        List<String> words = new ArrayList<>(arguments);
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).matches("[0-9]+")) {
                words.set(i, "{seed}");
                return String.join(" ", words);
            }
        }
        return words.isEmpty() ? GeneratorArguments.USUAL : "{seed} " + String.join(" ", words);
    }

    private static List<StressPart> references(Workbench workbench, ProblemPackage problem) {
        return problem.submissions().stream()
                .filter(submission -> submission.path().startsWith(ACCEPTED))
                .sorted(Comparator.comparing(PackageSubmission::modelSolution).reversed())
                .flatMap(submission -> reference(workbench, submission).stream())
                .sorted(Comparator.comparing((StressPart part) -> !canRun(workbench, part.language()))
                        .thenComparing(part -> !startsFast(part.language())))
                .toList();
    }

    private static Optional<StressPart> reference(Workbench workbench, PackageSubmission submission) {
        try {
            SourceSet source = Submissions.source(submission);
            return new Submissions(workbench)
                    .language(submission, source)
                    .map(language -> new StressPart(submission.path(), source, language));
        } catch (JudgeException e) {
            return Optional.empty();
        }
    }

    private static boolean startsFast(Language language) {
        return language.id().startsWith("c") || language.id().equals("rust");
    }

    /** Whether the server tier has what a language needs. */
    static boolean canRun(Workbench workbench, Language language) {
        return !(workbench.sandbox() instanceof MissingSandbox)
                && workbench.builder().missing(language).isEmpty();
    }
}
