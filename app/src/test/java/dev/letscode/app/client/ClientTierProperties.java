package dev.letscode.app.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.letscode.engine.verdict.Verdict;
import dev.letscode.sandbox.Sandbox;
import dev.letscode.sandbox.namespace.NamespaceSandbox;
import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;

/** What holds for every program in the client tier, seen with real workers. */
@Tag("slow")
class ClientTierProperties {

    private static final String JAVASCRIPT = "javascript";
    private static final String PYTHON = "python3";
    private static final String C = "c";
    private static final long MIB = 1L << 20;

    private static @Nullable Sandbox machine;
    private static @Nullable ClientTier tier;

    @BeforeContainer
    static void open() throws Exception {
        machine = NamespaceSandbox.create();
        tier = new ClientTier(machine, settings -> settings.withSpares(0));
    }

    @AfterContainer
    static void close() {
        tier().close();
        tier = null;
        Objects.requireNonNull(machine).close();
    }

    private static ClientTier tier() {
        ClientTier known = tier;
        if (known == null) {
            throw new IllegalStateException("the client tier is not open");
        }
        return known;
    }

    /**
     * A source that is to run, and what is expected of it.
     *
     * @param language id
     */
    record Case(String language, String source, String expected) {}

    /**
     * One of the cases, its language by weight. Contexts of JavaScript and instances of modules are made in milliseconds, and
     * Python's in some tenths of a second; a worker that ran out of memory is replaced, which takes seconds. Who draws so
     * wants no edge cases, as those are drawn without regard to weights.
     */
    private static Arbitrary<Case> drawn(List<Case> cases, int javaScript, int wasm, int python) {
        return Arbitraries.frequencyOf(Stream.of(
                        Tuple.of(javaScript, JAVASCRIPT), Tuple.of(wasm, C), Tuple.of(python, PYTHON))
                .filter(weight -> weight.get1() > 0)
                .map(weight -> Tuple.of(
                        weight.get1(),
                        Arbitraries.of(cases.stream()
                                .filter(one -> one.language().equals(weight.get2()))
                                .toList())))
                .toList());
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    @Tag("P05")
    void javascript_runs_in_a_process_and_a_context_of_its_own_with_nothing_of_the_run_before_it(
            @ForAll("identifiers") String name, @ForAll @IntRange(min = 1) int value) throws Exception {
        String leave = "globalThis." + name + " = " + value + "; Array.prototype." + name + " = 1; Object.freeze(Math);"
                + "Math." + name + " = 1; JSON.parse = () => " + value + "; process.env." + name + " = '1';"
                + "process.on('exit', () => { globalThis." + name + " = 2; }); console.log(typeof " + name + ");";
        String look = "console.log(typeof globalThis." + name + ", typeof [].map." + name + ", typeof []." + name
                + ", Object.isFrozen(Math), JSON.parse('[1]').length, process.env." + name + ", process.argv.length);";

        assertThat(tier().run(JAVASCRIPT, leave).out()).isEqualTo("number\n");

        assertThat(tier().run(JAVASCRIPT, look).out()).isEqualTo("undefined undefined undefined false 1 undefined 2\n");
        assertThat(ProcessHandle.current().children().filter(ProcessHandle::isAlive))
                .as("workers, which are where it ran")
                .isNotEmpty();
    }

    @Provide
    Arbitrary<String> identifiers() {
        return Arbitraries.strings().withCharRange('a', 'z').ofLength(8).map(text -> "x_" + text);
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    @Tag("P06")
    void a_run_past_its_time_limit_is_stopped(
            @ForAll("programsWithoutEnd") Case program, @ForAll @IntRange(min = 50, max = 200) int millis)
            throws Exception {
        ClientTier.Ran ran = tier().run(program.language(), program.source(), "", Duration.ofMillis(millis), 512 * MIB);

        assertThat(ran.result().verdict()).as(program.source()).isEqualTo(Verdict.TIME_LIMIT_EXCEEDED);
        assertThat(ran.result().usage().orElseThrow().cpuTime().orElseThrow())
                .isBetween(Duration.ofMillis(millis), Duration.ofMillis(millis + 3_000));
    }

    /** Those that end within the grace; what costs a worker is among the attacks. */
    @Provide
    Arbitrary<Case> programsWithoutEnd() {
        List<Case> cases = List.of(
                new Case(JAVASCRIPT, "for (;;);", ""),
                new Case(JAVASCRIPT, "let x = 0; while (true) { try { x++; null.y } catch (e) {} }", ""),
                new Case(JAVASCRIPT, "(async () => { for (;;) await null; })();", ""),
                new Case(JAVASCRIPT, "const f = () => setTimeout(f, 0); f(); setInterval(() => { for (;;); }, 1);", ""),
                new Case(JAVASCRIPT, "let s = 0n; for (let i = 1n; ; i++) s += i;", ""),
                new Case(PYTHON, "while True: pass", ""),
                new Case(PYTHON, "while True:\n  try:\n    1 // 0\n  except BaseException:\n    pass", ""),
                new Case(PYTHON, "x = {}\nfor i in iter(int, 1):\n  x[0] = i", ""),
                new Case(PYTHON, "sum(i for i in iter(int, 1))", ""),
                new Case(C, "int main(void) { for (;;) {} }", ""),
                new Case(
                        C,
                        "int f(int n) { return n < 30 ? f(n + 1) + f(n + 2) : 1; } int main(void) { for (;;) f(0); }",
                        ""),
                new Case(C, "#include <stdio.h>\nint main(void) { for (;;) ungetc(1, stdin), getchar(); }", ""),
                new Case(C, "#include <stdlib.h>\nint main(void) { for (;;) free(malloc(1000)); }", ""));
        return drawn(cases, 24, 25, 1);
    }

    /** All that is forbidden, in each way to try it: 34 by 3. */
    @Property(tries = 102, shrinking = ShrinkingMode.OFF, generation = GenerationMode.EXHAUSTIVE)
    @Tag("P07")
    void a_forbidden_capability_is_blocked_and_named(
            @ForAll("forbidden") Case program, @ForAll("wrappings") String wrapping) throws Exception {
        String source = program.language().equals(PYTHON)
                ? wrapping.equals("caught")
                        ? "try:\n  " + program.source() + "\nexcept BaseException:\n  pass\nprint('went on')"
                        : wrapping.equals("in a function")
                                ? "def f():\n  " + program.source() + "\nf()"
                                : program.source()
                : wrapping.equals("caught")
                        ? "try { " + program.source() + " } catch (e) {} console.log('went on');"
                        : wrapping.equals("in a function")
                                ? "setTimeout(() => { " + program.source() + " }, 1);"
                                : program.source();

        ClientTier.Ran ran = tier().run(program.language(), source);

        assertThat(ran.result().verdict()).as(source + "\n" + ran).isEqualTo(Verdict.SECURITY_VIOLATION);
        assertThat(ran.result().reason()).contains(program.expected());
        // what was tried did not happen; a program that goes on is stopped a moment later
        assertThat(ran.out()).isIn("", "went on\n");
    }

    @Provide
    Arbitrary<String> wrappings() {
        return Arbitraries.of("bare", "caught", "in a function");
    }

    @Provide
    Arbitrary<Case> forbidden() {
        List<Case> cases = List.of(
                new Case(JAVASCRIPT, "require('net').connect(80, 'localhost');", "network"),
                new Case(JAVASCRIPT, "require('node:http');", "network"),
                new Case(JAVASCRIPT, "fetch('http://localhost/');", "network"),
                new Case(JAVASCRIPT, "require('dgram').createSocket('udp4');", "network"),
                new Case(JAVASCRIPT, "require('cluster').fork();", "process"),
                new Case(JAVASCRIPT, "require('child_process').execSync('id');", "process"),
                new Case(JAVASCRIPT, "process.kill(1);", "process"),
                new Case(JAVASCRIPT, "require('fs').readFileSync('/etc/passwd');", "file"),
                new Case(JAVASCRIPT, "require('fs').writeFileSync('x', 'y');", "file"),
                new Case(JAVASCRIPT, "require('fs').readdirSync('/');", "file"),
                new Case(JAVASCRIPT, "process.dlopen({}, '/lib/libc.so');", "native code"),
                new Case(JAVASCRIPT, "new WebAssembly.Module(new Uint8Array(8));", "native code"),
                new Case(JAVASCRIPT, "Java.type('java.lang.Runtime').getRuntime().exec('id');", "host class"),
                new Case(JAVASCRIPT, "Packages.java.lang.System.exit(0);", "host class"),
                new Case(JAVASCRIPT, "Polyglot.eval('python', '1');", "host class"),
                new Case(JAVASCRIPT, "require('worker_threads');", "thread"),
                new Case(PYTHON, "import socket; socket.socket().connect(('localhost', 80))", "network"),
                new Case(PYTHON, "import socket; socket.create_connection(('localhost', 80))", "network"),
                new Case(PYTHON, "import _socket; _socket.socket()", "network"),
                new Case(PYTHON, "import os; os.system('id')", "process"),
                new Case(PYTHON, "import subprocess; subprocess.run(['id'])", "process"),
                new Case(PYTHON, "import os; os.fork()", "process"),
                new Case(PYTHON, "import os; os.execv('/bin/id', ['id'])", "process"),
                new Case(PYTHON, "import os; os.wait()", "process"),
                new Case(PYTHON, "import multiprocessing; multiprocessing.Process(target=print).start()", "process"),
                new Case(PYTHON, "import os; os.remove('x')", "file"),
                new Case(PYTHON, "open('/etc/passwd').read()", "file"),
                new Case(PYTHON, "open('x', 'w').write('y')", "file"),
                new Case(PYTHON, "import os; os.listdir('/')", "file"),
                new Case(PYTHON, "import pathlib; pathlib.Path('/etc/passwd').read_text()", "file"),
                new Case(PYTHON, "import ctypes; ctypes.CDLL('libc.so.6')", "native code"),
                new Case(PYTHON, "import java; java.type('java.lang.System').exit(0)", "host class"),
                new Case(PYTHON, "import polyglot; polyglot.eval(language='js', string='1')", "host class"),
                new Case(PYTHON, "import _thread; _thread.start_new_thread(print, ())", "thread"));
        return Arbitraries.of(cases);
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    @Tag("P08")
    void a_run_past_its_memory_limit_is_stopped_and_the_next_one_does_not_suffer(
            @ForAll("hoarders") Case program, @ForAll @IntRange(min = 64, max = 128) int mebibytes) throws Exception {
        ClientTier.Ran ran =
                tier().run(program.language(), program.source(), "", Duration.ofSeconds(20), mebibytes * MIB);

        assertThat(ran.result().verdict()).as(program.source()).isEqualTo(Verdict.MEMORY_LIMIT_EXCEEDED);
        assertThat(tier().run(program.language(), saysOne(program.language())).out())
                .isEqualTo("1\n");
    }

    private static String saysOne(String language) {
        return switch (language) {
            case JAVASCRIPT -> "console.log(1)";
            case PYTHON -> "print(1)";
            default -> "#include <stdio.h>\nint main(void) { puts(\"1\"); }";
        };
    }

    @Provide
    Arbitrary<Case> hoarders() {
        List<Case> cases = List.of(
                new Case(JAVASCRIPT, "const a = []; for (;;) a.push(new Uint8Array(1 << 20).fill(1));", ""),
                new Case(JAVASCRIPT, "const a = new Float64Array(1 << 27); a[5] = 1; console.log(a[5]);", ""),
                new Case(JAVASCRIPT, "const m = new Map(); for (let i = 0; ; i++) m.set(i, {i, s: 'x' + i});", ""),
                new Case(JAVASCRIPT, "let a = []; for (;;) { a = [a, a.length]; a.p = new Array(1000).fill(a); }", ""),
                new Case(PYTHON, "a = []\nwhile True: a.append(bytearray(1 << 20))", ""),
                new Case(PYTHON, "a = [0] * (1 << 28)\nprint(len(a))", ""),
                new Case(PYTHON, "d = {}\ni = 0\nwhile True:\n  d[i] = str(i)\n  i += 1", ""),
                new Case(
                        C,
                        "#include <stdlib.h>\nvoid *volatile last;\nint main(void) { for (;;) { void **p = malloc(1000); *p = last; last = p; } }",
                        ""),
                new Case(C, "static volatile char a[130 << 20];\nint main(void) { a[5] = 1; return a[6]; }", ""),
                new Case(
                        C,
                        "#include <stdlib.h>\nchar *volatile p;\nint main(void) { for (int n = 1;; n *= 2) p = realloc(p, n), p[n - 1] = 1; }",
                        ""),
                new Case(
                        C,
                        "#include <stdlib.h>\nint *volatile last;\nint main(void) { for (int i = 0;; i++) *(last = calloc(1 << 20, 1)) = i; }",
                        ""));
        return drawn(cases, 3, 96, 1);
    }

    /** A hundred cases in four programs: each has a context of its own, which takes some tenths of a second. */
    @Property(tries = 4, shrinking = ShrinkingMode.OFF)
    @Tag("P33")
    void python_runs_in_the_client_tier(@ForAll("divisions") List<Division> divisions, @ForAll int number)
            throws Exception {
        ClientTier.Ran ran = tier().run(
                        PYTHON,
                        "# " + number + "\nimport sys\nfor line in sys.stdin:\n"
                                + "    a, b = map(int, line.split())\n    print(a * b, a // b, a % b)",
                        divisions.stream().map(Division::line).collect(Collectors.joining()),
                        Duration.ofSeconds(10),
                        512 * MIB);

        assertThat(ran.result().conditions().backend()).isEqualTo("client");
        assertThat(ran.result().verdict()).as(ran.err()).isEqualTo(Verdict.ACCEPTED);
        assertThat(ran.out()).isEqualTo(divisions.stream().map(Division::answer).collect(Collectors.joining()));
    }

    /** What Python says of two numbers: its quotients are rounded down. */
    record Division(BigInteger a, int b) {

        String line() {
            return a + " " + b + "\n";
        }

        String answer() {
            BigInteger divisor = BigInteger.valueOf(b);
            BigInteger rest = a.mod(divisor);
            return a.multiply(divisor) + " " + a.subtract(rest).divide(divisor) + " " + rest + "\n";
        }
    }

    @Provide
    Arbitrary<List<Division>> divisions() {
        BigInteger most = BigInteger.TEN.pow(21);
        return Combinators.combine(
                        Arbitraries.bigIntegers().between(most.negate(), most),
                        Arbitraries.integers().between(1, 1_000_000))
                .as(Division::new)
                .list()
                .ofSize(25);
    }
}
