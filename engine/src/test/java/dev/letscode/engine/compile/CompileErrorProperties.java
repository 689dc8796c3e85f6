package dev.letscode.engine.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.letscode.engine.language.Language;
import dev.letscode.engine.language.SourceSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

class CompileErrorProperties {

    /**
     * How programs of a language are put together.
     *
     * @param good one statement, with {@code @} for a number of its own
     * @param bad statements that a compiler must refuse, in exactly their line
     */
    private record Recipe(
            String id,
            String extension,
            List<String> head,
            String good,
            String comment,
            List<String> bad,
            List<String> tail) {}

    private static final List<Recipe> RECIPES = List.of(
            new Recipe(
                    "c",
                    ".c",
                    List.of("#include <stdio.h>", "int main(void) {"),
                    "int v@ = @; printf(\"%d\", v@);",
                    "// @",
                    List.of("unknown = @;", "int w@ = \"a\" * 2;", "return @ +* 1;"),
                    List.of("return 0;", "}")),
            new Recipe(
                    "cpp20",
                    ".cpp",
                    List.of("#include <cstdio>", "int main() {"),
                    "auto v@ = @; printf(\"%d\", v@);",
                    "/* @ */",
                    List.of("unknown(@);", "int w@ = nullptr;", "const int c@ = 1; c@ = 2;"),
                    List.of("}")),
            new Recipe(
                    "python3",
                    ".py",
                    List.of("import sys"),
                    "v@ = [@]",
                    "# nothing",
                    List.of("v = = @", "def f@(:", "print(@ @)", "v@ = 'open"),
                    List.of("print(1)")),
            new Recipe(
                    "javascript",
                    ".js",
                    List.of("const fs = require('fs');"),
                    "const v@ = {a: @};",
                    "// @",
                    List.of("const w@ = ;", "let 9a = @;", "v@ = [@;"),
                    List.of("console.log(1);")),
            new Recipe(
                    "java",
                    ".java",
                    List.of("import java.util.*;", "public class Answer {", "public static void main(String[] args) {"),
                    "int v@ = @; System.out.println(v@);",
                    "/* class Fake@ { */",
                    List.of("unknown(@);", "int w@ = \"a\";", "String s@ = 1 +* 2;"),
                    List.of("}", "}")),
            new Recipe(
                    "rust",
                    ".rs",
                    List.of("fn main() {"),
                    "let v@ = @; println!(\"{}\", v@);",
                    "// @",
                    List.of("unknown(@);", "let w@: i32 = \"a\";", "let x@ = 1 +* 2 ** ;"),
                    List.of("}")));

    /** A program with one mistake. */
    record Broken(Language language, String fileName, String source, int line) {}

    @SuppressWarnings("NullAway.Init")
    private static RealSandbox real;

    @BeforeContainer
    static void open() throws Exception {
        real = new RealSandbox();
    }

    @AfterContainer
    static void close() {
        real.close();
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    @Tag("P31")
    @Tag("slow")
    void a_source_that_does_not_compile_is_rejected_with_file_line_and_message_of_the_mistake(
            @ForAll("broken") Broken broken) throws Exception {
        SourceSet source = real.source(Map.of(broken.fileName(), broken.source()));
        BuildResult result = real.builder.build(source, broken.language(), CompileLimits.defaults());

        assertThat(result).isInstanceOfSatisfying(BuildResult.Rejected.class, rejected -> {
            List<CompilerDiagnostic> errors = rejected.diagnostics().stream()
                    .filter(CompilerDiagnostic::isError)
                    .toList();
            assertThat(errors).isNotEmpty();
            assertThat(errors.getFirst().line()).as("%s", rejected.output()).isEqualTo(broken.line());
            assertThat(errors.getFirst().file()).isEqualTo(broken.fileName());
            assertThat(errors).allSatisfy(error -> {
                assertThat(error.message()).isNotBlank();
                assertThat(rejected.output())
                        .contains(error.message()
                                .lines()
                                .findFirst()
                                .orElseThrow()
                                .split(" \\[E")[0]);
            });
            assertThat(rejected.reason()).isNotBlank();
        });
    }

    @Provide
    static Arbitrary<Broken> broken() {
        List<Tuple.Tuple2<Integer, Recipe>> weighted = new ArrayList<>();
        for (Recipe recipe : RECIPES) {
            if (RealSandbox.isInstalled(recipe.id())) {
                // A run of javac takes as long as ten of the others
                weighted.add(Tuple.of(recipe.id().equals("java") ? 1 : 3, recipe));
            } else {
                System.out.println("left out: " + recipe.id() + " is not installed");
            }
        }
        return Arbitraries.frequency(weighted).flatMap(CompileErrorProperties::broken);
    }

    private static Arbitrary<Broken> broken(Recipe recipe) {
        Arbitrary<String> fill = Arbitraries.of(recipe.good(), recipe.comment(), "");
        Arbitrary<List<String>> lines = fill.list().ofMaxSize(40);
        Arbitrary<String> names = Arbitraries.of("answer", "my answer", "Lösung-1", "a.b");
        return Combinators.combine(lines, lines, Arbitraries.of(recipe.bad()), names, Arbitraries.of("\n", "\r\n"))
                .as((before, after, bad, name, lineEnd) -> {
                    List<String> all = new ArrayList<>(recipe.head());
                    all.addAll(before);
                    int line = all.size() + 1;
                    all.add(bad);
                    all.addAll(after);
                    all.addAll(recipe.tail());
                    StringBuilder source = new StringBuilder();
                    for (int i = 0; i < all.size(); i++) {
                        source.append(all.get(i).replace("@", Integer.toString(i + 1)))
                                .append(lineEnd);
                    }
                    return new Broken(
                            RealSandbox.LANGUAGES.byId(recipe.id()).orElseThrow(),
                            name + recipe.extension(),
                            source.toString(),
                            line);
                });
    }
}
