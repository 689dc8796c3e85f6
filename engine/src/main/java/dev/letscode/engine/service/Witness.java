package dev.letscode.engine.service;

import dev.letscode.engine.analysis.SourcePrint;
import dev.letscode.engine.audit.AuditRecord;
import dev.letscode.engine.audit.Caught;
import dev.letscode.engine.audit.Evidence;
import dev.letscode.engine.audit.Evidence.Part;
import dev.letscode.engine.check.JudgeException;
import dev.letscode.engine.judge.CustomTestResult;
import dev.letscode.engine.judge.JudgingRequest;
import dev.letscode.engine.judge.JudgingResult;
import dev.letscode.engine.judge.RoutedJudge;
import dev.letscode.engine.judge.TestResult;
import dev.letscode.engine.store.Store;
import dev.letscode.engine.store.StoreException;
import dev.letscode.engine.stress.Counterexample;
import dev.letscode.engine.stress.StressResult;
import dev.letscode.engine.submission.NewSubmission;
import dev.letscode.engine.submission.Submission;
import dev.letscode.engine.submission.SubmissionId;
import dev.letscode.engine.submission.SubmittedFile;
import dev.letscode.engine.verdict.Forbidden;
import dev.letscode.problems.TestCase;
import dev.letscode.sandbox.SandboxException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Looks whether a source tried what is forbidden, and gathers what shows it. */
record Witness(RoutedJudge judge, Store store, InstantSource clock, Consumer<String> remarks) {

    /** What somebody sent, and as what. */
    private record Sent(
            Optional<SubmissionId> submission, int judgement, NewSubmission source, JudgingRequest request) {

        /** Without an id: it is in no history. */
        static Sent tried(NewSubmission source, JudgingRequest request) {
            return new Sent(Optional.empty(), 0, source, request);
        }
    }

    /** What a judgement has shown; empty if there was nothing. */
    Optional<Caught> look(Submission submission, NewSubmission submitted, JudgingRequest request, JudgingResult result)
            throws InterruptedException {
        return look(new Sent(Optional.of(submission.id()), submission.judgement(), submitted, request), result);
    }

    /** Notes what was seen when a source was judged that nobody has submitted. */
    void note(NewSubmission source, JudgingRequest request, JudgingResult result) throws InterruptedException {
        note(look(Sent.tried(source, request), result));
    }

    /** Notes what was seen with an input of somebody's own. */
    void note(NewSubmission source, JudgingRequest request, CustomTestResult result, NotedInput input) {
        note(result.forbidden()
                .map(forbidden ->
                        caught(Sent.tried(source, request), forbidden, "", Optional.of(input.part()), result)));
    }

    /** Notes what was seen with a generated input. */
    void note(NewSubmission source, JudgingRequest request, StressResult result) {
        if (result instanceof StressResult.Differs(int _, Counterexample generated, var _, int _, boolean _)) {
            byte[] input = generated.input().getBytes(StandardCharsets.UTF_8);
            note(generated
                    .result()
                    .forbidden()
                    .map(forbidden -> caught(
                            Sent.tried(source, request),
                            forbidden,
                            "",
                            Optional.of(new Part(
                                    Evidence.Kind.INPUT,
                                    "generated",
                                    input.length,
                                    Arrays.copyOf(input, Math.min(input.length, Evidence.LONGEST_INPUT)))),
                            generated.result())));
        }
    }

    /** The test is over, whatever becomes of this. */
    private void note(Optional<Caught> caught) {
        try {
            if (caught.isPresent()) {
                store.audit().add(caught.get(), clock.instant());
            }
        } catch (StoreException e) {
            remarks.accept("a violation by " + caught.orElseThrow().violation().account() + " is not in the log: "
                    + e.getMessage());
        }
    }

    private Optional<Caught> look(Sent sent, JudgingResult result) throws InterruptedException {
        Optional<TestResult> first = result.tests().stream()
                .filter(test -> test.forbidden().isPresent())
                .findFirst();
        if (first.isPresent()) {
            return Optional.of(caught(
                    sent,
                    first.get().forbidden().orElseThrow(),
                    first.get().name(),
                    input(sent.request(), first.get()),
                    result));
        }
        return result.compiler().map(forbidden -> caught(sent, forbidden, "", Optional.empty(), result));
    }

    private Caught caught(Sent sent, Forbidden forbidden, String test, Optional<Part> input, Record result) {
        NewSubmission source = sent.source();
        AuditRecord.Violation violation = new AuditRecord.Violation(
                sent.submission(),
                sent.judgement(),
                source.account(),
                source.problem(),
                source.language(),
                forbidden.policy(),
                forbidden.action(),
                forbidden.detail(),
                test,
                print(source, sent.request()));
        List<Part> parts = new ArrayList<>();
        for (SubmittedFile file : source.files()) {
            parts.add(new Part(Evidence.Kind.SOURCE, file.name(), file.content().length, file.content()));
        }
        input.ifPresent(parts::add);
        byte[] trace = Store.trace(result);
        parts.add(new Part(Evidence.Kind.TRACE, "result.json.gz", trace.length, trace));
        return new Caught(violation, new Evidence(parts));
    }

    private String print(NewSubmission submitted, JudgingRequest request) {
        return SourcePrint.of(
                submitted.files().stream()
                        .map(file -> new String(file.content(), StandardCharsets.UTF_8))
                        .toList(),
                request.language().grammar(),
                judge.analyser());
    }

    /** What the program had to read, or the beginning of that. */
    private Optional<Part> input(JudgingRequest request, TestResult seen) throws InterruptedException {
        try {
            Optional<TestCase> test = request.problem()
                    .testCases()
                    .filter(one -> one.name().equals(seen.name()))
                    .findFirst();
            if (test.isEmpty()) {
                return Optional.empty();
            }
            Path file = judge.input(request.problem(), test.get());
            try (InputStream in = Files.newInputStream(file)) {
                return Optional.of(new Part(
                        Evidence.Kind.INPUT, seen.name(), Files.size(file), in.readNBytes(Evidence.LONGEST_INPUT)));
            }
        } catch (IOException | JudgeException | SandboxException e) {
            remarks.accept("the input of " + seen.name() + " is not kept as evidence: " + e.getMessage());
            return Optional.empty();
        }
    }
}
