package dev.letscode.engine.attack;

import dev.letscode.engine.judge.ProblemFixture;
import dev.letscode.engine.language.SourceSet;
import dev.letscode.problems.ProblemPackage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The problem that an attack is submitted to. Its answers cannot be known, so that no honest program solves it. Each
 * input says, a word and a value each: {@code run} and the number of the run, {@code answer} and the path of the answer
 * on the host, {@code secret} and the path of the host's secret. The same two paths
 * take the place of {@code @answer@} and {@code @secret@} in its source.
 */
public final class Target implements AutoCloseable {

    static final String ANSWER_MARK = "ANSWER-";

    private static final Path CHECKERS = Path.of("src", "test", "resources", "attack-checkers");

    private final Attack attack;
    private final Host host;
    private final List<ProblemFixture> fixtures = new ArrayList<>();
    private final SourceSet submission;

    public Target(Attack attack, Host host) throws IOException {
        this.attack = attack;
        this.host = host;
        Path folder = fixture().root();
        String source = attack.source()
                .replace("@secret@", host.secretFile().toString())
                .replace("@answer@", answer(folder, 1).toString());
        this.submission = SourceSet.of(fixtures.getFirst().write("submission/" + attack.submittedAs(), source));
    }

    public SourceSet submission() {
        return submission;
    }

    /**
     * The problem, with new answers.
     *
     * @param number of the first run
     */
    public ProblemPackage problem(int number) throws IOException {
        ProblemFixture problem = (number == 1 ? fixtures.getFirst() : fixture())
                .time(attack.time())
                .memory(attack.memoryBytes())
                .output(attack.outputBytes())
                .compilation(attack.compileTime(), attack.compileMemoryBytes());
        switch (attack.checking()) {
            case COMPARE -> {}
            case CHECKER -> problem.validator("checker.c", Files.readString(CHECKERS.resolve("checker.c")));
            case INTERACTIVE -> problem.interactive("interactor.c", Files.readString(CHECKERS.resolve("interactor.c")));
        }
        for (int test = 0; test < attack.tests(); test++) {
            Path answer = answer(problem.root(), test + 1);
            problem.test(
                    "run %d answer %s secret %s\n".formatted(number + test, answer, host.secretFile()),
                    ANSWER_MARK + UUID.randomUUID() + "\n");
        }
        return problem.build();
    }

    private static Path answer(Path root, int test) {
        return root.resolve("data/secret/%03d.ans".formatted(test));
    }

    private ProblemFixture fixture() {
        ProblemFixture problem = new ProblemFixture();
        fixtures.add(problem);
        try {
            Files.setPosixFilePermissions(problem.root(), PosixFilePermissions.fromString("rwxr-xr-x"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return problem;
    }

    @Override
    public void close() {
        fixtures.forEach(ProblemFixture::close);
    }
}
