package dev.letscode.app.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.letscode.engine.verdict.Verdict;
import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;

/** What holds for every program in the client tier, seen with real workers. */
@Tag("slow")
class ClientTierProperties {

    private static final String JAVASCRIPT = "javascript";
    private static final String PYTHON = "python3";
    private static final long MIB = 1L << 20;

    private static @Nullable ClientTier tier;

    @BeforeContainer
    static void open() throws Exception {
        tier = new ClientTier();
    }

    @AfterContainer
    static void close() {
        tier().close();
        tier = null;
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

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    @Tag("P06")
    void a_run_past_its_time_limit_is_stopped(
            @ForAll("programsWithoutEnd") Case program, @ForAll @IntRange(min = 50, max = 200) int millis)
            throws Exception {
        ClientTier.Ran ran = tier().run(program.language(), program.source(), "", Duration.ofMillis(millis), 512 * MIB);

        assertThat(ran.result().verdict()).as(program.source()).isEqualTo(Verdict.TIME_LIMIT_EXCEEDED);
        assertThat(ran.result().usage().orElseThrow().cpuTime().orElseThrow())
                .isBetween(Duration.ofMillis(millis), Duration.ofMillis(millis + 1_000));
    }

    @Provide
    Arbitrary<Case> programsWithoutEnd() {
        return Arbitraries.of(
                new Case(JAVASCRIPT, "for (;;);", ""),
                new Case(JAVASCRIPT, "let x = 0; while (true) { try { x++; null.y } catch (e) {} }", ""),
                new Case(JAVASCRIPT, "const f = () => Promise.resolve().then(f); f();", ""),
                new Case(JAVASCRIPT, "const f = () => setTimeout(f, 0); f(); setInterval(() => { for (;;); }, 1);", ""),
                new Case(JAVASCRIPT, "/(a+)+$/.test('a'.repeat(60) + 'b'); for (;;);", ""),
                new Case(JAVASCRIPT, "function f() { try { f(); } finally { f(); } } f();", ""),
                new Case(JAVASCRIPT, "let s = 0n; for (let i = 1n; ; i++) s += i;", ""),
                new Case(PYTHON, "while True: pass", ""),
                new Case(PYTHON, "while True:\n  try:\n    1 // 0\n  except BaseException:\n    pass", ""),
                new Case(
                        PYTHON,
                        "def f(n):\n  return f(n + 1) if n < 500 else g()\ndef g():\n  while True: f(0)\ng()",
                        ""),
                new Case(PYTHON, "x = {}\nfor i in iter(int, 1):\n  x[0] = i", ""),
                new Case(PYTHON, "sum(i for i in iter(int, 1))", ""));
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
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
        assertThat(ran.out()).isEmpty();
    }

    @Provide
    Arbitrary<String> wrappings() {
        return Arbitraries.of("bare", "caught", "in a function");
    }

    @Provide
    Arbitrary<Case> forbidden() {
        return Arbitraries.of(List.of(
                new Case(JAVASCRIPT, "require('net').connect(80, 'localhost');", "network"),
                new Case(JAVASCRIPT, "require('node:http');", "network"),
                new Case(JAVASCRIPT, "fetch('http://localhost/');", "network"),
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
                new Case(PYTHON, "import urllib.request; urllib.request.urlopen('http://localhost/')", "network"),
                new Case(PYTHON, "import _socket; _socket.socket()", "network"),
                new Case(PYTHON, "import os; os.system('id')", "process"),
                new Case(PYTHON, "import subprocess; subprocess.run(['id'])", "process"),
                new Case(PYTHON, "import os; os.fork()", "process"),
                new Case(PYTHON, "open('/etc/passwd').read()", "file"),
                new Case(PYTHON, "open('x', 'w').write('y')", "file"),
                new Case(PYTHON, "import os; os.listdir('/')", "file"),
                new Case(PYTHON, "import pathlib; pathlib.Path('/etc/passwd').read_text()", "file"),
                new Case(PYTHON, "import ctypes; ctypes.CDLL('libc.so.6')", "native code"),
                new Case(PYTHON, "import java; java.type('java.lang.System').exit(0)", "host class"),
                new Case(PYTHON, "import polyglot; polyglot.eval(language='js', string='1')", "host class"),
                new Case(PYTHON, "import _thread; _thread.start_new_thread(print, ())", "thread")));
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    @Tag("P08")
    void a_run_past_its_memory_limit_is_stopped_and_the_host_is_unharmed(
            @ForAll("hoarders") Case program, @ForAll @IntRange(min = 64, max = 128) int mebibytes) throws Exception {
        long before = Runtime.getRuntime().maxMemory();

        ClientTier.Ran ran =
                tier().run(program.language(), program.source(), "", Duration.ofSeconds(20), mebibytes * MIB);

        assertThat(ran.result().verdict()).as(program.source()).isEqualTo(Verdict.MEMORY_LIMIT_EXCEEDED);
        assertThat(Runtime.getRuntime().maxMemory()).isEqualTo(before);
    }

    @Provide
    Arbitrary<Case> hoarders() {
        return Arbitraries.of(
                new Case(JAVASCRIPT, "const a = []; for (;;) a.push(new Uint8Array(1 << 20).fill(1));", ""),
                new Case(JAVASCRIPT, "const a = new Float64Array(1 << 27); a[5] = 1; console.log(a[5]);", ""),
                new Case(JAVASCRIPT, "const m = new Map(); for (let i = 0; ; i++) m.set(i, {i, s: 'x' + i});", ""),
                new Case(JAVASCRIPT, "let a = []; for (;;) { a = [a, a.length]; a.p = new Array(1000).fill(a); }", ""),
                new Case(PYTHON, "a = []\nwhile True: a.append(bytearray(1 << 20))", ""),
                new Case(PYTHON, "a = [0] * (1 << 28)\nprint(len(a))", ""),
                new Case(PYTHON, "d = {}\ni = 0\nwhile True:\n  d[i] = str(i)\n  i += 1", ""));
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    @Tag("P33")
    void python_runs_in_the_client_tier(
            @ForAll @BigRange(min = "-1000000000000000000000", max = "1000000000000000000000") BigInteger a,
            @ForAll @IntRange(min = 1, max = 1_000_000) int b)
            throws Exception {
        ClientTier.Ran ran = tier().run(
                        PYTHON,
                        "a, b = map(int, input().split())\nprint(a * b, a // b, a % b)",
                        a + " " + b + "\n",
                        Duration.ofSeconds(10),
                        512 * MIB);

        BigInteger divisor = BigInteger.valueOf(b);
        BigInteger rest = a.mod(divisor);
        assertThat(ran.result().conditions().backend()).isEqualTo("client");
        assertThat(ran.result().verdict()).as(ran.err()).isEqualTo(Verdict.ACCEPTED);
        assertThat(ran.out())
                .isEqualTo(a.multiply(divisor) + " " + a.subtract(rest).divide(divisor) + " " + rest + "\n");
    }
}
