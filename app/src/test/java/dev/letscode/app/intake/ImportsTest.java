package dev.letscode.app.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.letscode.app.workshop.InputException;
import dev.letscode.app.workshop.OpenPackage;
import dev.letscode.problems.Check;
import dev.letscode.problems.ProblemPackage;
import dev.letscode.problems.TimeLimit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ImportsTest {

    @TempDir
    Path folder;

    private Imports imports;

    @BeforeEach
    void home() {
        imports = new Imports(folder.resolve("home"), folder.resolve("cache"));
    }

    static String castle(String more) {
        return """
            {"name": "G. Castle: \\"Defense\\"", "group": "Round 40", "url": "https://judge.example/954/G",
             "interactive": false, "memoryLimit": 256, "timeLimit": 1500, "testType": "single",
             "input": {"type": "stdin"}, "output": {"type": "stdout"}, %s
             "tests": [{"input": "5 0 6\\r\\n5 4 3 4 9\\r\\n", "output": "5"}, {"input": "1\\n", "output": "6\\n"}]}
            """.formatted(more);
    }

    private static ParsedProblem read(String json) throws InputException {
        return ParsedProblem.read(json.getBytes(StandardCharsets.UTF_8), "it");
    }

    private ProblemPackage open(Path location) throws InputException {
        try (OpenPackage open = OpenPackage.read(location, folder.resolve("cache"))) {
            return open.problem();
        }
    }

    @Test
    void a_problem_of_the_browser_becomes_a_package_with_its_samples_and_its_limits() throws Exception {
        Path made = imports.add(read(castle("")));
        ProblemPackage problem = open(made);

        assertThat(imports.all()).containsExactly(made);
        assertThat(problem.title()).isEqualTo("G. Castle: \"Defense\"");
        assertThat(problem.limits().memoryBytes()).isEqualTo(256L << 20);
        assertThat(problem.limits().time())
                .isInstanceOfSatisfying(
                        TimeLimit.Given.class, time -> assertThat(time.limit()).isEqualTo(Duration.ofMillis(1500)));
        assertThat(problem.testCases().map(test -> test.name())).containsExactly("sample/1", "sample/2");
        assertThat(Files.readString(made.resolve("data/sample/1.in"))).isEqualTo("5 0 6\n5 4 3 4 9\n");
        assertThat(Files.readString(made.resolve("data/sample/1.ans"))).isEqualTo("5\n");
        assertThat(Files.readString(made.resolve("problem_statement/problem.en.md")))
                .contains("https://judge.example/954/G", "Only the samples");
    }

    @Test
    void the_same_problem_takes_the_place_of_itself_and_another_one_of_its_name_does_not() throws Exception {
        Path first = imports.add(read(castle("")));

        assertThat(imports.add(read(castle("")))).isEqualTo(first);
        assertThat(imports.add(read(castle("").replace("954", "955")))).isNotEqualTo(first);
        assertThat(imports.all()).hasSize(2);
    }

    @Test
    void numbers_with_decimals_may_differ_a_little_and_files_are_spoken_of() throws Exception {
        Path made = imports.add(read(castle("\"x\": 0,")
                .replace("\"output\": \"5\"", "\"output\": \"0.5000\"")
                .replace("{\"type\": \"stdin\"}", "{\"type\": \"file\", \"fileName\": \"castle.in\"}")));

        assertThat(open(made).testCases().findFirst().orElseThrow().check())
                .isInstanceOfSatisfying(
                        Check.Compare.class,
                        check -> assertThat(check.toString()).contains("1.0E-6"));
        assertThat(Files.readString(made.resolve("problem_statement/problem.en.md")))
                .contains("castle.in", "1e-6");
    }

    @Test
    void a_file_of_cph_is_imported_and_a_package_is_copied() throws Exception {
        Path prob = Files.writeString(
                folder.resolve(".A.cpp_0123.prob"),
                "{\"name\":\"A\",\"url\":\"\",\"tests\":[{\"id\":1,\"input\":\"1\\n\",\"output\":\"2\\n\"}],"
                        + "\"interactive\":false,\"memoryLimit\":1024,\"timeLimit\":3000,\"srcPath\":\"/tmp/A.cpp\","
                        + "\"group\":\"local\",\"local\":true}");
        Path copied = imports.add(Path.of("..", "problems", "packages", "nightwatch"));

        assertThat(open(imports.add(prob)).title()).isEqualTo("A");
        assertThat(copied).isEqualTo(folder.resolve("home/imported/nightwatch"));
        assertThat(open(copied).title()).isEqualTo("Night Watch");
    }

    private Path polygon(String checker, boolean tests) throws IOException {
        Path zip = folder.resolve("sum-1$linux.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            put(out, "problem.xml", """
                <?xml version="1.0" encoding="utf-8" standalone="no"?>
                <problem revision="3" short-name="sum-of-two" url="https://polygon.example/p/x">
                <names><name language="english" value="Sum &quot;of&quot; two"/><name language="russian" value="Сумма"/></names>
                <statements><statement charset="UTF-8" language="english" path="statements/english/problem.tex" type="application/x-tex"/>
                <statement language="english" path="../../../../etc/hostname.pdf" type="application/pdf"/></statements>
                <judging input-file="" output-file=""><testset name="tests"><time-limit>1500</time-limit>
                <memory-limit>268435456</memory-limit><input-path-pattern>tests/%%02d</input-path-pattern>
                <answer-path-pattern>tests/%%02d.a</answer-path-pattern>
                <tests><test method="manual" sample="true"/><test cmd="gen 5" method="generated"/></tests></testset></judging>
                <assets><checker name="%s" type="testlib"><source path="files/check.cpp" type="cpp.g++17"/></checker></assets>
                <tags><tag value="math"/></tags></problem>
                """.formatted(checker));
            put(
                    out,
                    "statements/english/problem.tex",
                    "\\begin{problem}{Sum}{stdin}{stdout}{1 s}{256 MB}a\\end{problem}");
            put(out, "statements/english/picture.png", "x");
            if (tests) {
                for (int i = 1; i <= 2; i++) {
                    put(out, "tests/0" + i, i + " 1\n");
                    put(out, "tests/0" + i + ".a", (i + 1) + "\n");
                }
            }
        }
        return zip;
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    @Test
    void a_full_package_of_polygon_is_imported_with_tests_statement_and_limits() throws Exception {
        Path made = imports.add(polygon("std::rcmp6.cpp", true));
        ProblemPackage problem = open(made);

        assertThat(made).isEqualTo(folder.resolve("home/imported/sum-of-two"));
        assertThat(problem.metadata().titles())
                .containsEntry("en", "Sum \"of\" two")
                .containsEntry("ru", "Сумма");
        assertThat(problem.metadata().keywords()).containsExactly("math");
        assertThat(problem.testCases().map(test -> test.name())).containsExactly("sample/001", "secret/002");
        assertThat(problem.statements()).hasSize(1);
        assertThat(made.resolve("problem_statement/picture.png")).exists();
        assertThat(problem.limits().time())
                .isInstanceOfSatisfying(
                        TimeLimit.Given.class, time -> assertThat(time.limit()).isEqualTo(Duration.ofMillis(1500)));
    }

    @Test
    void a_package_of_polygon_that_could_not_be_judged_rightly_is_refused_with_what_to_do() throws Exception {
        assertThatThrownBy(() -> imports.add(polygon("std::rcmp6.cpp", false))).hasMessageContaining("full package");
        assertThatThrownBy(() -> imports.add(polygon("check.cpp", true))).hasMessageContaining("check.cpp", "testlib");
        assertThat(imports.all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "no json",
                "{}",
                "{\"name\": \"\\u0007\"}",
                "{\"name\": \"A\"}",
                "{\"name\": \"A\", \"tests\": []}",
                "{\"name\": \"A\", \"tests\": [{\"output\": \"1\"}]}",
                "{\"name\": \"A\", \"tests\": 5}",
                "{\"name\": \"A\", \"interactive\": true, \"tests\": [{\"input\": \"1\"}]}",
            })
    void what_is_no_problem_that_can_be_judged_is_refused_with_a_reason(String json) throws IOException {
        Path file = Files.writeString(folder.resolve("bad.prob"), json);

        assertThatThrownBy(() -> imports.add(file))
                .isInstanceOf(InputException.class)
                .hasMessageMatching("(?s).{10,}");
        assertThat(folder.resolve("home/imported")).doesNotExist();
    }

    @Test
    void a_name_leads_nowhere_and_writes_nothing_but_itself() throws Exception {
        Path made =
                imports.add(read(castle("").replace("G. Castle: \\\"Defense\\\"", "../../x\\nlimits: {memory: 1}")));

        assertThat(made.getParent()).isEqualTo(folder.resolve("home/imported"));
        assertThat(open(made).title()).isEqualTo("../../x limits: {memory: 1}");
        assertThat(open(made).limits().memoryBytes()).isEqualTo(256L << 20);
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName()))).isSubsetOf(List.of("home", "cache"));
        }
    }
}
