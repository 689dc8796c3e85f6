package dev.letscode.problems.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.letscode.problems.Diagnostic;
import dev.letscode.problems.Grading;
import dev.letscode.problems.ProblemPackage;
import dev.letscode.problems.Severity;
import dev.letscode.problems.TestGroup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;

/** Whatever a package contains, reading it ends with the package or with reasons, and settings are inherited right. */
class ReadingPropertiesTest {

    private static final Map<String, String> LEGACY = Map.of(
            "problem.yaml",
            "name: Tiny\ntype: scoring\nvalidation: custom score\nvalidator_flags: a b\nlimits:\n  memory: 64\n",
            "data/testdata.yaml",
            "on_reject: continue\ngrader_flags: min\nrange: 0 10\naccept_score: 1\n",
            "submissions/submissions.yaml",
            "accepted: {permitted: [AC]}\n'*/*.py':\n  language: python3\n  secret: {required: [AC]}\n",
            ".timelimit",
            "2.5\n",
            "domjudge-problem.ini",
            "name = 'x'\ntimelimit = 2.5\n",
            "generators/generators.yaml",
            "solution: /submissions/accepted/good.py\ndata: {secret: {data: {b: gen.py {seed}}}}\n");

    private static final Map<String, String> MODERN = Map.of(
            "problem.yaml",
            """
            problem_format_version: 2025-09
            name: {en: A}
            uuid: 7f1f2c5e-8c0b-4f4c-9d83-0c9f7f6a1b11
            type: [scoring, interactive]
            limits: {time_multipliers: {ac_to_time_limit: 2}, code: 5}
            credits: {authors: [A, {name: B}]}
            source: [{name: N, url: U}]
            """,
            "data/secret/test_group.yaml",
            "max_score: 100\nscore_aggregation: sum\noutput_validator_args: [x]\nfull_feedback: true\n",
            "data/secret/01.yaml",
            "args: [a, b]\ninput_validator_args: {check: [x]}\nhint: h\n",
            "submissions/submissions.yaml",
            "accepted/*.py: {score: [0, 100], authors: Ada, use_for_time_limit: lower}\n");

    @Property(tries = 200, shrinking = ShrinkingMode.BOUNDED)
    @Tag("slow")
    void a_package_with_damaged_files_is_read_or_refused_with_reasons(
            @ForAll boolean modern, @ForAll("damages") List<Damage> damages) {
        inTemp(temp -> {
            TinyPackage tiny = TinyPackage.empty(temp)
                    .test("secret/01")
                    .file("output_validators/v.py", "")
                    .file("generators/gen.py", "")
                    .file("submissions/accepted/good.py", "");
            if (modern) {
                tiny.without("output_validators/v.py").file("output_validator/v.py", "");
                tiny.without("output_validators");
            }
            Map<String, byte[]> files = new TreeMap<>();
            (modern ? MODERN : LEGACY).forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
            List<String> names = List.copyOf(files.keySet());
            for (Damage damage : damages) {
                files.computeIfPresent(names.get(damage.file() % names.size()), (name, bytes) -> damage.apply(bytes));
            }
            files.forEach(tiny::bytes);

            isReadOrRefused(tiny.result());
        });
    }

    @Property(tries = 150, shrinking = ShrinkingMode.BOUNDED)
    @Tag("slow")
    void a_damaged_zip_is_read_or_refused_and_leaves_nothing_when_refused(@ForAll("damages") List<Damage> damages) {
        inTemp(temp -> {
            Path zip = TinyPackage.legacy(temp).test("secret/02").zip("tiny/");
            byte[] bytes = Files.readAllBytes(zip);
            for (Damage damage : damages) {
                bytes = damage.apply(bytes);
            }
            Files.write(zip, bytes);

            ReadResult result = PackageReader.read(zip, temp.resolve("scratch"));

            isReadOrRefused(result);
            try (Stream<Path> left = Files.list(temp.resolve("scratch"))) {
                assertThat(left.count()).isEqualTo(result instanceof ReadResult.Read ? 1 : 0);
            }
            try (Stream<Path> beside = Files.list(temp)) {
                assertThat(beside.count()).isEqualTo(3);
            }
        });
    }

    private static void isReadOrRefused(ReadResult result) {
        switch (result) {
            case ReadResult.Read read ->
                assertThat(read.warnings()).extracting(Diagnostic::severity).doesNotContain(Severity.ERROR);
            case ReadResult.Refused refused ->
                assertThat(refused.diagnostics())
                        .extracting(Diagnostic::severity)
                        .contains(Severity.ERROR);
        }
    }

    @Property(tries = 100, shrinking = ShrinkingMode.BOUNDED)
    void in_any_tree_of_groups_a_setting_is_that_of_the_nearest_group_that_has_it(
            @ForAll("trees") List<GroupSettings> groups) {
        inTemp(temp -> {
            TinyPackage tiny = TinyPackage.legacy(temp, "type: scoring");
            Map<String, GroupSettings> byName = new TreeMap<>();
            for (GroupSettings group : groups) {
                byName.put(group.name(), group);
            }
            for (GroupSettings group : byName.values()) {
                tiny.test(group.name() + "/t");
                tiny.file("data/" + group.name() + "/testdata.yaml", group.yaml());
            }

            ProblemPackage problem = tiny.read();

            for (String name : byName.keySet()) {
                TestGroup group = TinyPackage.group(problem, name);
                Grading.Graded grading = (Grading.Graded) group.grading();
                assertThat(grading.acceptScore()).isEqualTo(nearest(byName, name, GroupSettings::accept, 1));
                assertThat(grading.rejectScore()).isEqualTo(nearest(byName, name, GroupSettings::reject, 0));
            }
        });
    }

    private static double nearest(
            Map<String, GroupSettings> groups,
            String name,
            java.util.function.ToIntFunction<GroupSettings> value,
            double otherwise) {
        List<String> chain = new ArrayList<>();
        for (String at = name; at.contains("/"); at = at.substring(0, at.lastIndexOf('/'))) {
            chain.add(at);
        }
        chain.add("secret");
        return chain.stream()
                .filter(groups::containsKey)
                .mapToInt(at -> value.applyAsInt(groups.get(at)))
                .filter(number -> number >= 0)
                .asDoubleStream()
                .findFirst()
                .orElse(otherwise);
    }

    /** A group with scores; −1 where it says nothing. */
    record GroupSettings(String name, int accept, int reject) {
        String yaml() {
            return (accept < 0 ? "" : "accept_score: " + accept + "\n")
                    + (reject < 0 ? "" : "reject_score: " + reject + "\n");
        }
    }

    @Provide
    Arbitrary<List<GroupSettings>> trees() {
        Arbitrary<String> name = Arbitraries.of("a", "b")
                .list()
                .ofMaxSize(4)
                .map(path -> path.isEmpty() ? "secret" : "secret/" + String.join("/", path));
        Arbitrary<Integer> score = Arbitraries.integers().between(-1, 9);
        return Combinators.combine(name, score, score)
                .as(GroupSettings::new)
                .list()
                .ofMaxSize(8);
    }

    /** A change of a file: cut it, or replace a stretch of it. */
    record Damage(int file, double place, int length, String text) {

        byte[] apply(byte[] bytes) {
            int start = (int) (place * bytes.length);
            int end = length < 0 ? bytes.length : Math.min(bytes.length, start + length);
            byte[] middle = text.getBytes(StandardCharsets.ISO_8859_1);
            byte[] result = new byte[start + middle.length + bytes.length - end];
            System.arraycopy(bytes, 0, result, 0, start);
            System.arraycopy(middle, 0, result, start, middle.length);
            System.arraycopy(bytes, end, result, start + middle.length, bytes.length - end);
            return result;
        }
    }

    @Provide
    Arbitrary<List<Damage>> damages() {
        Arbitrary<String> text = Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(4),
                Arbitraries.of(
                        "",
                        ":",
                        "\n",
                        "[",
                        "]",
                        "{",
                        "}",
                        "- ",
                        "*a",
                        "&a ",
                        "!!x ",
                        "\t",
                        "\0",
                        "'",
                        "\"",
                        "%",
                        "|",
                        "null",
                        "-1",
                        "1e999",
                        "true",
                        "\n  ",
                        ": ",
                        "#",
                        "\r\n",
                        "? ",
                        "secret",
                        "\u00ff\u00fe"));
        return Combinators.combine(
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.integers().between(-1, 12),
                        text)
                .as(Damage::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    /** Something that may fail to read or write. */
    private interface Body {
        void run(Path temp) throws IOException;
    }

    private static void inTemp(Body body) {
        try {
            Path temp = Files.createTempDirectory("packages");
            try {
                body.run(temp);
            } finally {
                try (Stream<Path> all = Files.walk(temp)) {
                    Consumer<Path> delete = path -> path.toFile().delete();
                    all.sorted(Comparator.reverseOrder()).forEach(delete);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
