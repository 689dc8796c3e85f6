package dev.letscode.engine.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.letscode.engine.analysis.Finding.Kind;
import dev.letscode.engine.language.Grammar;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AnalyserTest {

    private static SourceAnalysis read(Grammar grammar, String source) {
        return Parser.read(grammar, source, new Constraints(Map.of("n", 1e5, "m", 2000.0)));
    }

    @Nested
    class What_a_source_does {

        @ParameterizedTest(name = "{0}: {2} is {1}")
        @CsvSource(
                delimiter = '|',
                value = {
                    "C          | FILES      | FILE *f = fopen(\"x\", \"r\");",
                    "C          | NATIVE     | void f(void) { __asm__(\"nop\"); }",
                    "C          | EXCEPTIONS | int f(void) { return setjmp(b); }",
                    "CPP        | FILES      | void f() { std::ifstream in(\"x\"); }",
                    "CPP        | FILES      | void f() { freopen(\"in.txt\", \"r\", stdin); }",
                    "CPP        | NETWORK    | int f() { return socket(2, 1, 0); }",
                    "CPP        | PROCESSES  | int f() { return std::system(\"ls\"); }",
                    "CPP        | THREADS    | void f() { std::thread t(g); }",
                    "CPP        | EXCEPTIONS | void f() { try { g(); } catch (...) {} }",
                    "CPP        | ALLOCATION | const int N = 5000; int a[N][N];",
                    "CPP        | ALLOCATION | int a[1 << 25];",
                    "JAVA       | FILES      | import java.io.FileReader; class A {}",
                    "JAVA       | FILES      | class A { void f() { Files.readString(p); } }",
                    "JAVA       | NETWORK    | import java.net.Socket; class A {}",
                    "JAVA       | PROCESSES  | class A { void f() { Runtime.getRuntime().exec(\"ls\"); } }",
                    "JAVA       | REFLECTION | class A { void f() { Class.forName(\"B\"); } }",
                    "JAVA       | THREADS    | class A { void f() { new Thread(r).start(); } }",
                    "JAVASCRIPT | FILES      | require('fs').x; const fs = 1; fs.readFileSync('secret')",
                    "JAVASCRIPT | PROCESSES  | const c = require('child_process')",
                    "JAVASCRIPT | NETWORK    | import net from 'node:net'",
                    "JAVASCRIPT | EVALUATION | eval('1')",
                    "JAVASCRIPT | EVALUATION | new Function('return 1')()",
                    "PYTHON     | FILES      | open('secret').read()",
                    "PYTHON     | NETWORK    | import socket",
                    "PYTHON     | PROCESSES  | import os; os.system('ls')",
                    "PYTHON     | PROCESSES  | from os import system",
                    "PYTHON     | PROCESSES  | import subprocess as s",
                    "PYTHON     | NATIVE     | import ctypes",
                    "PYTHON     | REFLECTION | __import__('os')",
                    "PYTHON     | EVALUATION | exec('1')",
                    "PYTHON     | ALLOCATION | a = [0] * 10**8",
                    "RUST       | FILES      | use std::{io, fs::File}; fn main() {}",
                    "RUST       | PROCESSES  | fn main() { std::process::Command::new(\"ls\"); }",
                    "RUST       | NATIVE     | fn main() { unsafe { *p = 1; } }",
                    "RUST       | THREADS    | fn main() { std::thread::spawn(f); }",
                    "PYTHON     | LIBRARY    | import asyncio",
                    "JAVASCRIPT | LIBRARY    | const {createHash} = require('node:crypto');",
                    "JAVASCRIPT | LIBRARY    | import {Transform} from 'stream';",
                })
        void is_found(Grammar grammar, Kind kind, String source) {
            assertThat(read(grammar, source).findings())
                    .extracting(Finding::kind)
                    .contains(kind);
        }

        @ParameterizedTest(name = "{0}: {2} is {1}")
        @CsvSource(
                delimiter = '|',
                value = {
                    "C          | FILES      | #define F fopen",
                    "CPP        | PROCESSES  | #define RUN(x) do { std::system(x); } while (0)",
                    "CPP        | PROCESSES  | int f() { return std :: /* hm */ system(\"ls\"); }",
                    "CPP        | PROCESSES  | auto run = system;",
                    "CPP        | FILES      | namespace fs = std::filesystem; void f() { fs::remove(\"x\"); }",
                    "JAVA       | PROCESSES  | class A { void f() { Runtime r = Runtime.getRuntime(); r.exec(\"ls\"); } }",
                    "JAVASCRIPT | FILES      | const f = require('node:fs'); f.unlinkSync('x')",
                    "JAVASCRIPT | FILES      | require('fs').writeFileSync('x', 'y')",
                    "JAVASCRIPT | FILES      | import * as f from 'fs'; f.unlinkSync('x')",
                    "JAVASCRIPT | FILES      | const {readFileSync: r} = require('fs'); r('secret')",
                    "JAVASCRIPT | EVALUATION | const e = eval; e('1')",
                    "JAVASCRIPT | EVALUATION | globalThis['eval']('1')",
                    "JAVASCRIPT | EVALUATION | \\u0065val('1')",
                    "PYTHON     | PROCESSES  | import os as o; o.system('ls')",
                    "PYTHON     | PROCESSES  | from os import *; system('ls')",
                    "PYTHON     | PROCESSES  | run = os.system; run('ls')",
                    "PYTHON     | EVALUATION | list(map(eval, input().split()))",
                    "PYTHON     | EVALUATION | ｅval('1')",
                    "PYTHON     | REFLECTION | getattr(os, 'sys' + 'tem')('ls')",
                    "RUST       | FILES      | fn main() { println!(\"{}\", std::fs::read_to_string(\"x\").unwrap()); }",
                    "RUST       | FILES      | use std::fs as f; fn main() { f::write(\"x\", \"\"); }",
                })
        void is_found_under_another_name_as_well(Grammar grammar, Kind kind, String source) {
            assertThat(read(grammar, source).findings())
                    .extracting(Finding::kind)
                    .contains(kind);
        }

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource(
                delimiter = '|',
                value = {
                    "CPP        | #define MESSAGE \"system(ls)\" // fork()",
                    "RUST       | fn main() { println!(\"std::fs::read\"); /* std::fs::read */ }",
                    "C          | /* fopen(\"x\", \"r\"); */ int main(void) { puts(\"system(ls)\"); // fork()",
                    "CPP        | #include <bits/stdc++.h>",
                    "CPP        | void f() { std::string s = R\"(system(\"ls\"); fork();)\"; } // std::thread",
                    "CPP        | void f() { std::vector<int> open; open.push_back(1); g.connect(2); }",
                    "JAVA       | class A { void f() { s.exec(\"Files.readString(p)\"); /* new Thread() */ } }",
                    "JAVA       | import java.util.*; import java.io.*; class A {}",
                    "JAVASCRIPT | const fs = require('fs'); const s = fs.readFileSync(0, 'utf8').split('eval(1)')",
                    "JAVASCRIPT | const t = require(\"fs\").readFileSync(\"/dev/stdin\") // eval(t)",
                    "JAVASCRIPT | console.log(`eval('1') ${1 + 1}`)",
                    "PYTHON     | import sys; data = open(0).read().split() # os.system('ls')",
                    "PYTHON     | import os; os.read(0, 100); s = \"import socket\"",
                    "PYTHON     | def solve():\\n    '''exec(\"1\") and open(\"x\")'''",
                    "RUST       | use std::io::{self, Read}; fn main() { let s = \"unsafe { }\"; } // std::fs::read",
                })
        void is_not_seen_in_comments_and_texts_or_in_other_objects(Grammar grammar, String source) {
            assertThat(read(grammar, source.replace("\\n", "\n")).unsafe()).isEmpty();
        }

        @Test
        void has_its_place() {
            assertThat(read(Grammar.PYTHON, "import sys\n\nx = 'ä𝄞'; eval(x)\n")
                            .findings())
                    .containsExactly(new Finding(Kind.EVALUATION, 3, 12, "eval"));
        }

        @Test
        void includes_what_it_imports() {
            assertThat(read(Grammar.CPP, "#include <vector>\n#include \"my.h\"").imports())
                    .containsExactlyInAnyOrder("vector", "my.h");
            assertThat(read(Grammar.PYTHON, "import a.b as c, d\nfrom e.f import g")
                            .imports())
                    .containsExactlyInAnyOrder("a.b", "d", "e.f");
            assertThat(read(Grammar.JAVA, "import java.util.List; class A {}").imports())
                    .containsExactly("java.util.List");
            assertThat(read(Grammar.RUST, "use std::{io::{self, Read}, fmt};").imports())
                    .containsExactlyInAnyOrder("std::io::self", "std::io::Read", "std::fmt");
        }
    }

    @Nested
    class Loops {

        @ParameterizedTest(name = "{0}: {1} turns {2} times")
        @CsvSource(
                delimiter = '|',
                value = {
                    "CPP        | void f() { for (int i = 0; i < n; i++) g(); } | 1 | 1e5",
                    "CPP        | void f() { for (int i = 0; i < n; ++i) for (int j = 1; j <= m; ++j) g(); } | 2 | 2e8",
                    "CPP        | void f() { for (int i = n - 1; i >= 0; i--) g(); } | 1 | 99999",
                    "CPP        | const int K = 20; void f() { while (n--) for (int s = 0; s < 1 << K; s++) g(); } | 2 | 104857600000",
                    "C          | void f(void) { for (int i = 0; i < 2 * m; i++) g(); } | 1 | 4000",
                    "JAVA       | class A { void f() { for (int i = 0; i < n; i++) for (int j = 0; j < n; j++) g(); } } | 2 | 1e10",
                    "JAVASCRIPT | for (let i = 0; i < n; i++) { for (let j = 0; j < m; j++) { g() } } | 2 | 2e8",
                    "PYTHON     | for i in range(n): print(i) | 1 | 1e5",
                    "PYTHON     | x = [i for i in range(n)] | 1 | 1e5",
                    "PYTHON     | for i in range(1, m + 1): print([j for j in range(m)]) | 2 | 4002000",
                    "RUST       | fn main() { for i in 0..n { for j in 0..m { g(); } } } | 2 | 2e8",
                })
        void turn_as_often_as_the_constraints_say(Grammar grammar, String source, int depth, double steps) {
            assertThat(read(grammar, source).loops()).singleElement().satisfies(loop -> {
                assertThat(loop.depth()).isEqualTo(depth);
                assertThat(loop.steps()).isEqualTo(OptionalDouble.of(steps));
            });
        }

        @ParameterizedTest(name = "{0}: {1} deep, {2} times")
        @CsvSource(
                delimiter = '|',
                value = {
                    "#define rep(i, a, b) for (int i = (a); i < (b); ++i)~void f() { rep(i, 0, n) cin >> v[i]; }        | 1 | 1e5",
                    "#define FOR(i, k) for (int i = 0; i < k; i++)~void f() { FOR(i, n) { FOR(j, m) { g(); } } h(); }    | 2 | 2e8",
                    "#define per(i, k) for (int i = k - 1; i >= 0; i--)~void f() { per(i, n) per(j, n) g(); }            | 2 | 9999800001",
                })
        void that_are_macros_are_loops_and_no_mistakes(String source, int depth, double steps) {
            SourceAnalysis analysis = read(Grammar.CPP, source.replace('~', '\n'));
            assertThat(analysis.loops()).singleElement().satisfies(loop -> {
                assertThat(loop.depth()).isEqualTo(depth);
                assertThat(loop.steps()).isEqualTo(OptionalDouble.of(steps));
            });
            assertThat(analysis.problems()).isEmpty();
        }

        @Test
        void whose_end_cannot_be_read_have_no_count() {
            SourceAnalysis analysis = read(Grammar.CPP, "void f() { while (true) for (int i = 0; i < n; i++) g(); }");
            assertThat(analysis.loops()).containsExactly(new Loop(1, 2, OptionalDouble.empty()));
        }

        @Test
        void beside_each_other_are_not_nested() {
            String source = "for i in range(n):\n  pass\nfor j in range(n):\n  for k in range(m):\n    pass\n";
            assertThat(read(Grammar.PYTHON, source).loops())
                    .containsExactly(new Loop(1, 1, OptionalDouble.of(1e5)), new Loop(3, 2, OptionalDouble.of(2e8)));
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "C          | int f(int n) { return n ? f(n - 1) : 0; }                                | f",
                "CPP        | int A::f(int n) { return f(n - 1); }                                     | f",
                "CPP        | void g() { function<void(int)> dfs = [&](int u) { dfs(u); }; }           | dfs",
                "CPP        | void b(); void a() { b(); } void b() { a(); } void c() { a(); }          | a b",
                "JAVA       | class A { int f(int n) { return this.f(n); } int g() { return o.g(); } } | f",
                "JAVASCRIPT | const f = n => n ? f(n - 1) : 0; function g() { h() }                    | f",
                "PYTHON     | def f(n): return f(n - 1)                                                | f",
                "RUST       | fn f(n: u32) -> u32 { f(n - 1) }                                         | f",
            })
    void recursion_is_seen_also_through_others(Grammar grammar, String source, String names) {
        assertThat(read(grammar, source).recursive()).containsExactlyInAnyOrder(names.split(" "));
    }

    @ParameterizedTest
    @EnumSource(Grammar.class)
    void a_source_that_is_nothing_of_the_kind_is_read_all_the_same(Grammar grammar) {
        SourceAnalysis analysis = read(grammar, "}}} ((( \u0000 \ud800 for if \" ' /* \n\n@@ def {");
        assertThat(analysis.problems()).isNotEmpty();
        assertThat(analysis.unsafe()).isEmpty();
        assertThat(read(grammar, "").problems()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Grammar.class)
    void a_source_that_is_nested_deeper_than_any_stack_is_read_all_the_same(Grammar grammar) {
        assertThat(read(grammar, "(".repeat(2_000)).problems()).isNotEmpty();
        assertThat(read(grammar, "for (;;) {".repeat(500))).isNotNull();
    }
}
