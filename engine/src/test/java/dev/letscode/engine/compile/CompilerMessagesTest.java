package dev.letscode.engine.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.letscode.engine.language.Dialect;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Messages as compilers print them; the ones that are installed are asked for real in {@code CompileErrorTest}. */
class CompilerMessagesTest {

    /** The compiler sees Sol.java, which its author called {@code my answer.java}. */
    private static final SourceLayout SOURCES = new SourceLayout(
            Map.of(
                    "Sol.java", new SourceText("my answer.java", "class Sol {}"),
                    "main.py", new SourceText("main.py", "if x:\n\ty = = 1\n")),
            List.of(),
            "");

    @Test
    void gcc_with_a_column_a_note_and_a_driver() {
        assertThat(parse(Dialect.GCC, """
                        In file included from main.cc:1:
                        util.h:3:10: fatal error: none.h: No such file or directory
                            3 | #include "none.h"
                              |          ^~~~~~~~
                        main.cc: In function 'int main()':
                        main.cc:7:5: warning: unused variable 'x' [-Wunused-variable]
                        main.cc:9:1: note: declared here
                        cc1plus: error: unrecognized thing
                        compilation terminated.
                        """))
                .containsExactly(
                        error("util.h", 3, 10, "none.h: No such file or directory"),
                        new CompilerDiagnostic(
                                "main.cc", 7, 5, Severity.WARNING, "unused variable 'x' [-Wunused-variable]"),
                        new CompilerDiagnostic("main.cc", 9, 1, Severity.NOTE, "declared here"),
                        error("", 0, 0, "unrecognized thing"));
    }

    @Test
    void linkers_name_no_lines() {
        assertThat(parse(Dialect.GCC, """
                        /usr/bin/ld: /tmp/ccKq.o: in function `main':
                        main.cc:(.text.startup+0x9): undefined reference to `f()'
                        /usr/bin/ld: /usr/lib/gcc/x86_64-linux-gnu/12/../../../x86_64-linux-gnu/crt1.o: in function `_start':
                        (.text+0x17): undefined reference to `main'
                        /usr/bin/ld: /tmp/ccb.o:(.bss+0x0): multiple definition of `x'; /tmp/cca.o:(.bss+0x0): first defined here
                        /usr/bin/ld: cannot find -lnone: No such file or directory
                        collect2: error: ld returned 1 exit status
                        """))
                .containsExactly(
                        error("main.cc", 0, 0, "undefined reference to `f()'"),
                        error("", 0, 0, "undefined reference to `main'"),
                        error("", 0, 0, "multiple definition of `x'; /tmp/cca.o:(.bss+0x0): first defined here"),
                        error("", 0, 0, "cannot find -lnone: No such file or directory"));
    }

    @Test
    void clang_says_it_like_gcc() {
        assertThat(parse(Dialect.CLANG, "main.cc:2:3: error: use of undeclared identifier 'y'\n1 error generated.\n"))
                .containsExactly(error("main.cc", 2, 3, "use of undeclared identifier 'y'"));
    }

    @Test
    void javac_has_the_column_under_the_line_and_details_below() {
        assertThat(parse(Dialect.JAVAC, """
                        Sol.java:3: error: cannot find symbol
                            foo(x);
                            ^
                          symbol:   method foo(int)
                          location: class Sol
                        Sol.java:5: error: class A is public, should be declared in a file named A.java
                        public class A {
                               ^
                        Note: Sol.java uses unchecked or unsafe operations.
                        error: invalid flag: -x
                        2 errors
                        """))
                .containsExactly(
                        error(
                                "my answer.java",
                                3,
                                5,
                                "cannot find symbol\nsymbol:   method foo(int)\nlocation: class Sol"),
                        error("my answer.java", 5, 8, "class A is public, should be declared in a file named A.java"),
                        new CompilerDiagnostic(
                                "", 0, 0, Severity.NOTE, "Sol.java uses unchecked or unsafe operations."),
                        error("", 0, 0, "invalid flag: -x"));
    }

    @Test
    void rustc_has_the_place_in_the_next_line() {
        assertThat(parse(Dialect.RUSTC, """
                        warning: unused variable: `x`
                         --> main.rs:2:9
                          |
                        2 |     let x = 1;
                          |         ^ help: if this is intentional, prefix it with an underscore: `_x`
                        error[E0425]: cannot find function `foo` in this scope
                         --> main.rs:3:5
                        error: linking with `cc` failed: exit status: 1
                        error: aborting due to previous error; 1 warning emitted
                        """))
                .containsExactly(
                        new CompilerDiagnostic("main.rs", 2, 9, Severity.WARNING, "unused variable: `x`"),
                        error("main.rs", 3, 5, "cannot find function `foo` in this scope [E0425]"),
                        error("", 0, 0, "linking with `cc` failed: exit status: 1"));
    }

    @Test
    void python_shows_the_line_without_its_indentation() {
        assertThat(parse(Dialect.PYTHON, """
                        *** Error compiling './main.py'...
                          File "./main.py", line 2
                            y = = 1
                                ^
                        SyntaxError: invalid syntax

                        Sorry: IndentationError: unexpected indent (other.py, line 4)
                        ./main.py:7: SyntaxWarning: "is" with a literal. Did you mean "=="?
                        """))
                .containsExactly(
                        error("main.py", 2, 6, "SyntaxError: invalid syntax"),
                        error("other.py", 4, 0, "IndentationError: unexpected indent"),
                        new CompilerDiagnostic(
                                "main.py",
                                7,
                                0,
                                Severity.WARNING,
                                "SyntaxWarning: \"is\" with a literal. Did you mean \"==\"?"));
    }

    @Test
    void node_has_the_message_behind_an_empty_line() {
        assertThat(parse(Dialect.NODE, """
                        /work/source/main.js:3
                        const a = ;
                                  ^

                        SyntaxError: Unexpected token ';'
                            at internalCompileFunction (node:internal/vm:76:18)

                        Node.js v20.20.2
                        file:///work/source/b.mjs:1
                        """))
                .containsExactly(error("main.js", 3, 11, "SyntaxError: Unexpected token ';'"));
    }

    @Test
    void the_others_in_short() {
        assertThat(parse(Dialect.GO, "# command-line-arguments\n./a.go:7:2: undefined: foo\n"))
                .containsExactly(error("a.go", 7, 2, "undefined: foo"));
        assertThat(parse(Dialect.KOTLINC, "a.kt:2:18: error: type mismatch\nwarning: old\n"))
                .containsExactly(error("a.kt", 2, 18, "type mismatch"));
        assertThat(parse(Dialect.CSHARP, "a.cs(3,13): error CS0029: No\nerror CS5001: No Main\n"))
                .containsExactly(error("a.cs", 3, 13, "CS0029: No"), error("", 0, 0, "CS5001: No Main"));
        assertThat(parse(
                        Dialect.FPC,
                        "a.pas(3,3) Error: Identifier not found \"x\"\na.pas(6) Fatal: There were 1 errors\n"))
                .containsExactly(error("a.pas", 3, 3, "Identifier not found \"x\""));
        assertThat(parse(Dialect.GHC, "a.hs:4:3: error:\n    Variable not in scope: foo\n  |\n4 |   foo\n"))
                .containsExactly(error("a.hs", 4, 3, "Variable not in scope: foo"));
        assertThat(parse(Dialect.OCAML, "File \"a.ml\", line 2, characters 22-23:\n2 | x\nError: Bad\n       type\n"))
                .containsExactly(error("a.ml", 2, 23, "Bad\ntype"));
        assertThat(parse(Dialect.GFORTRAN, "a.f90:5:3:\n\n    5 |   y = 2\n      |   1\nError: No type at (1)\n"))
                .containsExactly(error("a.f90", 5, 3, "No type at (1)"));
        assertThat(parse(Dialect.SCALAC, "a.scala:4: error: not found: value foo\n    foo()\n    ^\none error found\n"))
                .containsExactly(error("a.scala", 4, 5, "not found: value foo"));
        assertThat(parse(Dialect.RUBY, "a.rb:3: syntax error, unexpected `end'\n"))
                .containsExactly(error("a.rb", 3, 0, "syntax error, unexpected `end'"));
        assertThat(parse(Dialect.PHP, "PHP Parse error:  syntax error in a.php on line 3\nErrors parsing a.php\n"))
                .containsExactly(error("a.php", 3, 0, "syntax error"));
        assertThat(parse(Dialect.PERL, "syntax error at a.pl line 4, near \"( {\"\na.pl had compilation errors.\n"))
                .containsExactly(error("a.pl", 4, 0, "syntax error"));
        assertThat(parse(Dialect.LUA, "luac5.4: a.lua:3: unexpected symbol near '='\n"))
                .containsExactly(error("a.lua", 3, 0, "unexpected symbol near '='"));
        assertThat(parse(Dialect.AWK, "awk: a.awk:2:  BEGIN {\nawk: a.awk:2:  ^ syntax error\n"))
                .containsExactly(error("a.awk", 2, 0, "syntax error"));
        assertThat(parse(Dialect.AWK, "mawk: a.awk: line 2: syntax error at or near }\n"))
                .containsExactly(error("a.awk", 2, 0, "syntax error at or near }"));
        assertThat(parse(Dialect.BASH, "a.sh: line 3: syntax error near `('\na.sh: line 3: `  echo ('\n"))
                .containsExactly(error("a.sh", 3, 0, "syntax error near `('"));
        assertThat(parse(Dialect.NONE, "a.c:1:1: error: x\n")).isEmpty();
    }

    @Test
    void nonsense_is_left_out_and_never_fails() {
        String nonsense = "::: : error\n(:)\n--> x:1:1\nFile \"\n:1:1: error: x\n" + "a".repeat(20_000)
                + ":9999999999999:1: error: x";
        for (Dialect dialect : Dialect.values()) {
            assertThat(parse(dialect, nonsense)).hasSizeLessThan(3);
        }
    }

    @Test
    void lines_without_end_take_no_time() {
        String hostile = "1".repeat(60_000) + "a\n" + "a:1:".repeat(15_000) + "\n" + " \t".repeat(30_000) + "b\n";
        for (Dialect dialect : Dialect.values()) {
            assertTimeout(Duration.ofSeconds(5), () -> parse(dialect, hostile));
        }
    }

    private static List<CompilerDiagnostic> parse(Dialect dialect, String output) {
        return CompilerMessages.parse(dialect, output, SOURCES);
    }

    private static CompilerDiagnostic error(String file, int line, int column, String message) {
        return new CompilerDiagnostic(file, line, column, Severity.ERROR, message);
    }
}
