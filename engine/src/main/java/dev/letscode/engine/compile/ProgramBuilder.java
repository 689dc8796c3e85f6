package dev.letscode.engine.compile;

import dev.letscode.engine.isolation.Demand;
import dev.letscode.engine.language.EntryRule;
import dev.letscode.engine.language.JvmLanguage;
import dev.letscode.engine.language.Language;
import dev.letscode.engine.language.SelfTest;
import dev.letscode.engine.language.SourceSet;
import dev.letscode.engine.language.Tier;
import dev.letscode.engine.language.ToolFinder;
import dev.letscode.engine.language.Toolchain;
import dev.letscode.sandbox.CacheUse;
import dev.letscode.sandbox.EnvironmentSpec;
import dev.letscode.sandbox.Sandbox;
import dev.letscode.sandbox.SandboxException;
import dev.letscode.sandbox.files.Digests;
import dev.letscode.sandbox.seccomp.SystemCallPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;

/**
 * Turns sources into programs. Compilers run inside the sandbox, with limits of their own; what was built once, by this
 * or another process, is not built again. Thread-safe.
 */
public final class ProgramBuilder {

    /** Changes when the same source would be built differently by this code. */
    private static final String RULES_VERSION = "1";

    private static final long WORK_BYTES = 1L << 30;
    private static final int WORK_FILES = 50_000;

    private final Map<Tier, Compilation> compilations;
    private final ProgramCache cache;
    private final Precompiler precompiler;
    private final ToolFinder tools = new ToolFinder();
    private final Map<String, CompletableFuture<BuildResult>> underWay = new ConcurrentHashMap<>();
    private final Map<String, Boolean> trusted = new ConcurrentHashMap<>();

    /** Compiles with everything enforced exactly. */
    public ProgramBuilder(Sandbox sandbox, ProgramCache cache) {
        this(sandbox, cache, Demand.CONTEST);
    }

    /** @param demand what the sandbox has to enforce while compilers run */
    public ProgramBuilder(Sandbox sandbox, ProgramCache cache, Demand demand) {
        this(sandbox, Optional.empty(), cache, demand);
    }

    /**
     * With two tiers.
     *
     * @param sandbox in which compilers run
     * @param client in which the run times of guests look at sources themselves
     * @param demand what both have to enforce meanwhile
     */
    public ProgramBuilder(Sandbox sandbox, Optional<Sandbox> client, ProgramCache cache, Demand demand) {
        EnvironmentSpec environment =
                demand.environment(SystemCallPolicy.named("compiler")).withWork(WORK_BYTES, WORK_FILES);
        Map<Tier, Compilation> each = new EnumMap<>(Tier.class);
        each.put(Tier.SERVER, new Compilation(sandbox, environment));
        client.ifPresent(one -> each.put(Tier.CLIENT, new Compilation(one, environment)));
        this.compilations = each;
        this.cache = cache;
        this.precompiler = new Precompiler(cache);
    }

    private Compilation compilation(Language language) throws SandboxException {
        Compilation compilation = compilations.get(language.compileTier());
        if (compilation == null) {
            throw new SandboxException("there is no " + language.compileTier().id() + " tier here");
        }
        return compilation;
    }

    /**
     * Builds a program, or finds it in the cache. Two threads that build the same at once share the work.
     *
     * @throws SandboxException if the sandbox, the compiler's installation or this machine failed; never because of what
     *     is in the source
     */
    public BuildResult build(SourceSet source, Language language, CompileLimits limits)
            throws SandboxException, InterruptedException {
        List<SourceText> texts;
        try {
            texts = SourceReader.read(source, language, limits.sourceBytes());
        } catch (SourceFaultException e) {
            return new BuildResult.Rejected(e.reason(), List.of(), "");
        }
        return build(texts, source.entryPoint(), language, limits);
    }

    /** What a language lacks on this machine and what installs it; empty if all of its programs are there. */
    public Optional<String> missing(Language language) {
        Toolchain toolchain = tools.find(language);
        return toolchain.isComplete() ? Optional.empty() : Optional.of(missing(language, toolchain));
    }

    /** Builds a language's self-test. */
    public BuildResult buildSelfTest(Language language) throws SandboxException, InterruptedException {
        SelfTest test = language.selfTest();
        return build(
                List.of(new SourceText(test.fileName(), test.source())),
                Optional.empty(),
                language,
                CompileLimits.defaults());
    }

    /**
     * Says that a program in this language will probably be built soon, for what a build runs in to be ready by then. Where
     * that is a run time of ours, it takes longer to start than to look at a source. An environment that has to show what
     * was compiled ahead depends on the source, and is not made ready.
     */
    public void prepare(Language language, CompileLimits limits) {
        Compilation compilation = compilations.get(language.compileTier());
        boolean isKnown = !language.compile().commands().isEmpty()
                && language.compile().precompiled().isEmpty();
        if (compilation != null && isKnown) {
            compilation.prepare(language, limits);
        }
    }

    /** How the programs, and headers that were compiled ahead, that are kept were used. */
    public CacheUse cache() {
        return cache.use();
    }

    private BuildResult build(
            List<SourceText> texts, Optional<String> entryPoint, Language language, CompileLimits limits)
            throws SandboxException, InterruptedException {
        SourceLayout layout;
        try {
            layout = SourceLayout.of(texts, entryPoint, language);
        } catch (SourceFaultException e) {
            return new BuildResult.Rejected(e.reason(), List.of(), "");
        }
        Toolchain toolchain = tools.find(language);
        if (!toolchain.isComplete()) {
            return new BuildResult.Unavailable(missing(language, toolchain));
        }
        Job job = new Job(language, toolchain, layout, limits, keyOf(language, toolchain, layout));
        Optional<CachedProgram> cached = cache.find(job.key());
        return cached.isPresent() ? built(job, cached.get(), true) : buildOnce(job);
    }

    private record Job(Language language, Toolchain toolchain, SourceLayout layout, CompileLimits limits, String key) {}

    private BuildResult buildOnce(Job job) throws SandboxException, InterruptedException {
        String name = job.key() + job.limits();
        while (true) {
            CompletableFuture<BuildResult> own = new CompletableFuture<>();
            CompletableFuture<BuildResult> other = underWay.putIfAbsent(name, own);
            if (other == null) {
                try {
                    BuildResult result = buildNow(job);
                    own.complete(result);
                    return result;
                } finally {
                    underWay.remove(name, own);
                    own.cancel(false);
                }
            }
            try {
                return other.get();
            } catch (CancellationException | ExecutionException e) {
                // The other thread gave up, which says nothing about the source: now it is this one's turn
            }
        }
    }

    /** What fails in a sandbox that fails is tried once more in a new environment. */
    private BuildResult buildNow(Job job) throws SandboxException, InterruptedException {
        try {
            return tryToBuild(job);
        } catch (SandboxException first) {
            try {
                return tryToBuild(job);
            } catch (SandboxException second) {
                second.addSuppressed(first);
                throw second;
            }
        }
    }

    private BuildResult tryToBuild(Job job) throws SandboxException, InterruptedException {
        Path staged = null;
        try {
            staged = cache.stage();
            Compilation.Outcome outcome = compile(job, CachedProgram.filesIn(staged));
            Optional<String> failure = outcome.failure();
            if (failure.isEmpty()) {
                failure = incomplete(job, CachedProgram.filesIn(staged));
            }
            if (failure.isPresent()) {
                return rejected(job, failure.get(), outcome);
            }
            return built(job, cache.store(job.key(), staged, outcome.output()), false);
        } catch (IOException e) {
            throw new SandboxException("the cache of compiled programs cannot be used: " + e.getMessage(), e);
        } finally {
            if (staged != null) {
                cache.abandon(staged);
            }
        }
    }

    /** With what was compiled ahead; if the compiler will not have it, without, and that is what counts. */
    private Compilation.Outcome compile(Job job, Path target) throws SandboxException, InterruptedException {
        Compilation compilation = compilation(job.language());
        Optional<Precompiler.Header> header =
                precompiler.find(compilation, job.language(), job.toolchain(), job.layout());
        Compilation.Outcome outcome = compile(compilation, job, header, target);
        if (header.isEmpty() || outcome.failure().isEmpty() || !Precompiler.isNamedIn(outcome.output())) {
            return outcome;
        }
        Compilation.Outcome without = compile(compilation, job, Optional.empty(), target);
        if (without.failure().isEmpty()) {
            precompiler.reject(header.get());
        }
        return without;
    }

    private static Compilation.Outcome compile(
            Compilation compilation, Job job, Optional<Precompiler.Header> header, Path target)
            throws SandboxException, InterruptedException {
        return compilation.run(job.language(), job.toolchain(), job.layout(), job.limits(), header, target);
    }

    private static BuildResult built(Job job, CachedProgram cached, boolean wasCached) {
        Language language = job.language();
        Program program = new Program(
                cached.folder(),
                language,
                job.layout().entry(),
                job.toolchain().locate(language.run().command()),
                job.key());
        return new BuildResult.Built(program, diagnostics(job, cached.messages()), wasCached);
    }

    private BuildResult rejected(Job job, String reason, Compilation.Outcome outcome)
            throws SandboxException, InterruptedException {
        List<CompilerDiagnostic> diagnostics = diagnostics(job, outcome.output());
        boolean hasPlace = diagnostics.stream().anyMatch(diagnostic -> diagnostic.isError() && diagnostic.line() > 0);
        if (!hasPlace) {
            requireWorkingCompiler(job);
        }
        return new BuildResult.Rejected(reason, diagnostics, outcome.output(), outcome.violation());
    }

    /**
     * A compiler that fails without naming a line may be broken itself, and that is not to be blamed on anybody's
     * source: it has to show that it compiles the language's self-test.
     */
    private void requireWorkingCompiler(Job job) throws SandboxException, InterruptedException {
        Language language = job.language();
        String installation = language.fingerprint() + job.toolchain().identity();
        if (trusted.containsKey(installation)) {
            return;
        }
        SelfTest test = language.selfTest();
        Path target = null;
        try {
            target = Files.createTempDirectory("letscode-self-test");
            SourceLayout layout = SourceLayout.of(
                    List.of(new SourceText(test.fileName(), test.source())), Optional.empty(), language);
            Compilation.Outcome outcome = compilation(language)
                    .run(language, job.toolchain(), layout, CompileLimits.defaults(), Optional.empty(), target);
            if (outcome.failure().isPresent()) {
                throw new SandboxException("the compiler of " + language.name()
                        + " does not even compile a program that is known to be right: "
                        + outcome.failure().get() + ". It said: "
                        + outcome.output().strip());
            }
            trusted.put(installation, true);
        } catch (IOException | SourceFaultException e) {
            throw new SandboxException("the self-test of " + language.name() + " failed: " + e.getMessage(), e);
        } finally {
            if (target != null) {
                cache.abandon(target);
            }
        }
    }

    private static List<CompilerDiagnostic> diagnostics(Job job, String output) {
        return CompilerMessages.parse(job.language().compile().dialect(), output, job.layout());
    }

    private static Optional<String> incomplete(Job job, Path files) throws IOException {
        boolean isJava =
                job.language().entry() instanceof EntryRule.MainClass(JvmLanguage jvm) && jvm == JvmLanguage.JAVA;
        if (isJava && !Files.exists(files.resolve(job.layout().entry().replace('.', '/') + ".class"))) {
            return Optional.of("there is no class " + job.layout().entry() + " to start with");
        }
        try (var listing = Files.list(files)) {
            return listing.findAny().isPresent()
                    ? Optional.empty()
                    : Optional.of("the compiler succeeded but made no program");
        }
    }

    private static String missing(Language language, Toolchain toolchain) {
        return language.name() + " is not installed here: " + String.join(", ", toolchain.missing())
                + " is not in /usr/local/bin, /usr/bin or /bin"
                + language.tools()
                        .installCommand()
                        .map(command -> "; install it with: " + command)
                        .orElse("");
    }

    private static String keyOf(Language language, Toolchain toolchain, SourceLayout layout) {
        MessageDigest digest = Digests.sha256();
        Digests.add(digest, RULES_VERSION);
        Digests.add(digest, language.fingerprint());
        new TreeMap<>(language.compile().support()).forEach((name, text) -> {
            Digests.add(digest, name);
            Digests.add(digest, text);
        });
        Digests.add(digest, toolchain.identity());
        Digests.add(digest, layout.entry());
        Digests.add(digest, String.join("\n", layout.sources()));
        layout.files().forEach((name, text) -> {
            Digests.add(digest, name);
            Digests.add(digest, text.executable() ? "x" : "");
            Digests.add(digest, text.content());
        });
        return HexFormat.of().formatHex(digest.digest());
    }
}
