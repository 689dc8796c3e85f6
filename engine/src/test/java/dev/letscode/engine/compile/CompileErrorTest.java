package dev.letscode.engine.compile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the compilers that are installed here really say. */
class CompileErrorTest {

    @SuppressWarnings("NullAway.Init")
    private static RealSandbox real;

    @BeforeAll
    static void open() throws Exception {
        real = new RealSandbox();
    }

    @AfterAll
    static void close() {
        real.close();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "c,          a.c,     `int main(void) {\n  int x = 1;\n  return y;\n}\n`,                        3, 10",
                "cpp20,      a.cc,    `#include <vector>\nint main() {\n  std::vector<int> v;\n  v.put(1);\n}`, 4, 5",
                "java,       my a.java, `class A {\n  public static void main(String[] a) {\n    foo();\n  }\n}`, 3, 5",
                "python3,    a.py,    `def f():\n    x = 1\n    y = = 2\n`,                                     3, 9",
                "javascript, a.js,    `const a = 1;\nconst b = ;\n`,                                             2, 11",
                "javascript, a.mjs,   `import fs from 'fs';\nconst b = ;\n`,                                     2, 11",
                "rust,       a.rs,    `fn main() {\n    let x: i32 = \"a\";\n}\n`,                               2, 18",
                "go,         a.go,    `package main\n\nfunc main() {\n\tfoo()\n}\n`,                             4, 2",
                "csharp,     a.cs,    `class P {\n  static void Main() {\n    foo();\n  }\n}`,                  3, 5",
                "haskell,    a.hs,    `main :: IO ()\nmain = do\n  foo\n`,                                      3, 3",
                "pascal,     a.pas,   `program a;\nbegin\n  x := 1;\nend.\n`,                                    3, 3",
                "ruby,       a.rb,    `x = 1\nx = (1\nend\n`,                                                   3, 0",
                "php,        a.php,   `<?php\n$x = 1\necho $x;\n`,                                              3, 0",
                "perl,       a.pl,    `use strict;\nmy $x = 1;\n$y = 2;\n`,                                      3, 0",
                "lua,        a.lua,   `local x = 1\nx = = 2\n`,                                                 2, 0",
                "ocaml,      a.ml,    `let x = 1\nlet () = print_string x\n`,                                   2, 23",
                "fortran,    a.f90,   `program a\n  implicit none\n  y = 2\nend program\n`,                      3, 3",
                "ada,        a.adb,   `procedure A is\nbegin\n   Foo;\nend A;\n`,                               3, 4",
                "awk,        a.awk,   `{ print $1 }\nBEGIN { x = = 1 }\n`,                                      2, 0",
                "bash,       a.sh,    `x=1\nif true; then\n  echo (\nfi\n`,                                      3, 0"
            })
    void the_first_error_has_its_file_and_line(String language, String file, String source, int line, int column)
            throws Exception {
        BuildResult.Rejected rejected = real.rejected(real.build(language, file, source));
        CompilerDiagnostic first = rejected.diagnostics().stream()
                .filter(CompilerDiagnostic::isError)
                .findFirst()
                .orElseThrow();
        assertThat(first.file()).isEqualTo(file);
        assertThat(first.line()).isEqualTo(line);
        assertThat(first.column()).isEqualTo(column);
        assertThat(first.message()).isNotBlank();
        String firstLine = first.message().lines().findFirst().orElseThrow();
        assertThat(rejected.output()).contains(firstLine.replaceFirst(" \\[E[0-9]+]$", ""));
        assertThat(rejected.reason()).contains("the compiler found errors");
    }

    @Test
    void a_missing_function_is_the_linkers_message_and_the_authors_fault() throws Exception {
        BuildResult.Rejected rejected =
                real.rejected(real.build("cpp20", "a.cc", "int f();\nint main() { return f(); }\n"));
        assertThat(rejected.diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.message()).contains("undefined reference to `f()'");
            assertThat(diagnostic.line()).isZero();
        });
    }

    @Test
    void a_missing_main_is_one_too() throws Exception {
        BuildResult.Rejected rejected = real.rejected(real.build("c", "a.c", "int f(void) { return 0; }\n"));
        assertThat(rejected.diagnostics())
                .anyMatch(diagnostic -> diagnostic.message().contains("undefined reference to `main'"));
    }

    @Test
    void warnings_come_with_the_program_also_from_the_cache() throws Exception {
        String source = "#include <stdio.h>\n#warning look here\nint main(void) { return 0; }\n";
        for (boolean cached : new boolean[] {false, true}) {
            assertThat(real.build("c", "warn.c", source)).isInstanceOfSatisfying(BuildResult.Built.class, built -> {
                assertThat(built.cached()).isEqualTo(cached);
                assertThat(built.warnings()).singleElement().satisfies(warning -> {
                    assertThat(warning.severity()).isEqualTo(Severity.WARNING);
                    assertThat(warning.file()).isEqualTo("warn.c");
                    assertThat(warning.line()).isEqualTo(2);
                });
            });
        }
    }
}
