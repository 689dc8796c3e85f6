package dev.letscode.engine.compile;

import dev.letscode.engine.language.CommandTemplate;
import dev.letscode.engine.language.Language;
import dev.letscode.engine.language.Toolchain;
import dev.letscode.sandbox.Command;
import dev.letscode.sandbox.Environment;
import dev.letscode.sandbox.EnvironmentSpec;
import dev.letscode.sandbox.Input;
import dev.letscode.sandbox.Limits;
import dev.letscode.sandbox.Mount;
import dev.letscode.sandbox.RunResult;
import dev.letscode.sandbox.Sandbox;
import dev.letscode.sandbox.SandboxException;
import dev.letscode.sandbox.Streams;
import dev.letscode.sandbox.Violation;
import dev.letscode.sandbox.WorkFilesException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs the compile commands of a language over a source, in an environment of its own. Thread-safe. */
record Compilation(Sandbox sandbox, EnvironmentSpec environment) {

    private static final long MIB = 1L << 20;
    private static final String SOURCES = "source";
    private static final String OUTPUT = "output";
    private static final String SUPPORT = "support";

    private static final String SUPPORT_FOLDER = Environment.WORK_DIRECTORY + "/" + SUPPORT;

    /** Where compilers see what was compiled ahead. */
    static final String PRECOMPILED = "/precompiled";

    /** A folder exists as soon as there is a file in it. */
    private static final String PLACEHOLDER = ".folder";

    /** Where compilers run and see the sources. */
    static final String SOURCE_FOLDER = Environment.WORK_DIRECTORY + "/" + SOURCES;

    /** More than any person reads, and little enough that a flood of messages ends soon. */
    private static final long STREAM_BYTES = 16 * MIB;

    /**
     * @param failure why there is no program; empty if there is one
     * @param output of all commands
     * @param violation what a compiler was stopped for
     */
    record Outcome(Optional<String> failure, String output, Optional<Violation> violation) {

        Outcome(Optional<String> failure, String output) {
            this(failure, output, Optional.empty());
        }
    }

    /** Says that this language's commands will probably be run soon. */
    void prepare(Language language, CompileLimits limits) {
        String program = language.compile().commands().getFirst().program();
        sandbox.prepare(environment, Command.of(program), limits.run());
    }

    /**
     * Runs them.
     *
     * @param header that was compiled ahead
     * @param target an existing folder, which gets the program's files
     */
    Outcome run(
            Language language,
            Toolchain toolchain,
            SourceLayout layout,
            CompileLimits limits,
            Optional<Precompiler.Header> header,
            Path target)
            throws SandboxException, InterruptedException {
        String outputFolder = language.compile().keepsSources() ? SOURCES : OUTPUT;
        CompilerOutput output = new CompilerOutput(limits.outputChars());
        // a file on the way may be larger than the program, as an object file is that has the zeroes of its arrays
        Limits run = limits.run().withStdoutBytes(STREAM_BYTES).withStderrBytes(STREAM_BYTES);
        EnvironmentSpec seen = header.map(one -> environment.withMounts(new Mount(one.folder(), PRECOMPILED)))
                .orElse(environment);
        try (Environment env = sandbox.open(seen)) {
            writeSources(env, layout);
            if (header.isPresent()) {
                write(env, SOURCES + "/" + Precompiler.SOURCE, header.get().text());
            }
            writeSupport(env, language);
            for (CommandTemplate template : language.compile().commands()) {
                List<String> words = toolchain
                        .locate(template)
                        .fill(Map.of(
                                "sources", layout.sources(),
                                "entry", List.of(layout.entry()),
                                "output", List.of(Environment.WORK_DIRECTORY + "/" + outputFolder),
                                "support", List.of(SUPPORT_FOLDER),
                                "prelude", prelude(language, header.isPresent()),
                                "memoryMiB", List.of(Long.toString(run.memoryBytes() / MIB))));
                Command command = new Command(words, language.compile().variables(), SOURCE_FOLDER);
                RunResult result = env.run(command, run, new Streams(Input.none(), output, output));
                Optional<String> failure = CompileFailure.of(result, run, template.program());
                if (failure.isPresent()) {
                    return new Outcome(
                            failure.map(reason -> CompileFailure.inside(reason, run, output.text())),
                            output.text(),
                            result.violation());
                }
            }
            try {
                env.collect(outputFolder, target, limits.programBytes());
            } catch (WorkFilesException e) {
                return new Outcome(
                        Optional.of("what compiling left behind cannot be kept: it is more than "
                                + CompileFailure.size(limits.programBytes())
                                + ", more than 10,000 files, or has names that are too long or no text"),
                        output.text());
            }
            Files.deleteIfExists(target.resolve(PLACEHOLDER));
        } catch (IOException e) {
            throw new SandboxException("the program cannot be kept in " + target + ": " + e.getMessage(), e);
        }
        return new Outcome(Optional.empty(), output.text());
    }

    private static List<String> prelude(Language language, boolean isPrecompiled) {
        return language.compile()
                .precompiled()
                .map(rules -> new CommandTemplate(isPrecompiled ? rules.with() : rules.without())
                        .fill(Map.of("precompiled", List.of(PRECOMPILED), "support", List.of(SUPPORT_FOLDER))))
                .orElse(List.of());
    }

    private static void writeSources(Environment env, SourceLayout layout) throws SandboxException {
        env.write(OUTPUT + "/" + PLACEHOLDER, 0, InputStream.nullInputStream(), false);
        for (Map.Entry<String, SourceText> file : layout.files().entrySet()) {
            SourceText text = file.getValue();
            env.write(
                    SOURCES + "/" + file.getKey(),
                    text.content().length,
                    new ByteArrayInputStream(text.content()),
                    text.executable());
        }
    }

    private static void writeSupport(Environment env, Language language) throws SandboxException {
        for (Map.Entry<String, String> file : language.compile().support().entrySet()) {
            write(env, SUPPORT + "/" + file.getKey(), file.getValue());
        }
    }

    private static void write(Environment env, String name, String text) throws SandboxException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        env.write(name, bytes.length, new ByteArrayInputStream(bytes), false);
    }
}
