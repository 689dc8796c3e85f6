package dev.letscode.engine.routing;

import dev.letscode.engine.language.Grammar;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Programs as contestants write them, in the languages that both tiers can run: they read {@code n} and {@code m}, of
 * which a statement says how large they are, work a little, and print. Among it stand texts and comments that name what
 * is forbidden.
 */
final class WrittenSources {

    static final List<Grammar> LANGUAGES =
            List.of(Grammar.C, Grammar.CPP, Grammar.JAVASCRIPT, Grammar.PYTHON, Grammar.RUST);

    private static final List<String> DECOYS = List.of(
            "system(1)",
            "os.system(ls)",
            "eval(x)",
            "open(secret)",
            "fork(); exec()",
            "import socket",
            "std::fs::read(x)",
            "require(child_process)",
            "throw 1; catch",
            "unsafe { }",
            "for i in range(n) for j in range(n)");

    private WrittenSources() {}

    /** What is asked of the machine. */
    record Source(Grammar grammar, String text) {}

    /** A statement that is not safe, with what has to be imported for it. */
    record Operation(String imports, String statement) {}

    /** Nothing unsafe, and loops that turn at most {@code n} times, one after another. */
    static Arbitrary<Source> simple() {
        return Arbitraries.of(LANGUAGES)
                .flatMap(grammar -> pieces(grammar).map(pieces -> new Source(grammar, program(grammar, "", pieces))));
    }

    /** As a simple one, with one unsafe operation somewhere in it. */
    static Arbitrary<Source> unsafe() {
        return Arbitraries.of(LANGUAGES)
                .flatMap(grammar -> Combinators.combine(
                                pieces(grammar),
                                Arbitraries.of(operations(grammar)),
                                Arbitraries.integers().between(0, 100),
                                Arbitraries.integers().between(0, 2))
                        .as((pieces, operation, place, nesting) -> {
                            List<String> body = new ArrayList<>(pieces);
                            body.add(place % (body.size() + 1), nested(grammar, operation.statement(), nesting));
                            return new Source(grammar, program(grammar, operation.imports(), body));
                        }));
    }

    /** As a simple one, with {@code depth} loops in each other that turn {@code n} times each. */
    static Arbitrary<Source> nested(int depth) {
        return Arbitraries.of(LANGUAGES)
                .flatMap(grammar -> Combinators.combine(
                                pieces(grammar), Arbitraries.integers().between(0, 100))
                        .as((pieces, place) -> {
                            String loops = add(grammar, "i0");
                            for (int i = depth - 1; i >= 0; i--) {
                                loops = loop(grammar, "i" + i, loops);
                            }
                            List<String> body = new ArrayList<>(pieces);
                            body.add(place % (body.size() + 1), loops);
                            return new Source(grammar, program(grammar, "", body));
                        }));
    }

    /** Safe, and nothing but its past says how much work it is. */
    static Arbitrary<Source> recursive() {
        return Arbitraries.of(LANGUAGES)
                .flatMap(grammar -> pieces(grammar).map(pieces -> {
                    List<String> body = new ArrayList<>(pieces);
                    body.add(add(grammar, "walk(n)"));
                    return new Source(grammar, program(grammar, walk(grammar), body));
                }));
    }

    private static String walk(Grammar grammar) {
        return switch (grammar) {
            case C, CPP -> "int walk(int n) { return n < 2 ? n : walk(n - 1) + walk(n - 2); }";
            case JAVA -> throw new IllegalArgumentException("only the server tier runs Java");
            case JAVASCRIPT -> "const walk = n => n < 2 ? n : walk(n - 1) + walk(n - 2);";
            case PYTHON -> "def walk(n):\n    return n if n < 2 else walk(n - 1) + walk(n - 2)\n";
            case RUST -> "fn walk(n: i64) -> i64 { if n < 2 { n } else { walk(n - 1) + walk(n - 2) } }";
        };
    }

    private static Arbitrary<List<String>> pieces(Grammar grammar) {
        Arbitrary<String> decoys = Arbitraries.of(DECOYS);
        return Arbitraries.oneOf(
                        Arbitraries.integers().between(0, 9).map(number -> add(grammar, String.valueOf(number))),
                        decoys.map(text -> comment(grammar, text)),
                        decoys.map(text -> print(grammar, text)),
                        Arbitraries.of("i", "j", "k").map(name -> loop(grammar, name, add(grammar, name))),
                        Arbitraries.integers()
                                .between(0, 9)
                                .map(number -> nested(grammar, add(grammar, String.valueOf(number)), 1)))
                .list()
                .ofMaxSize(8);
    }

    private static String comment(Grammar grammar, String text) {
        return switch (grammar) {
            case PYTHON -> "# " + text;
            case C -> "/* " + text + " */";
            case CPP, JAVA, JAVASCRIPT, RUST -> "// " + text;
        };
    }

    private static String print(Grammar grammar, String text) {
        return switch (grammar) {
            case C -> "puts(\"" + text + "\");";
            case CPP -> "std::cout << \"" + text + "\\n\";";
            case JAVA -> "System.out.println(\"" + text + "\");";
            case JAVASCRIPT -> "console.log('" + text + "');";
            case PYTHON -> "print('" + text + "')";
            case RUST -> "println!(\"{}\", \"" + text.replace("{", "").replace("}", "") + "\");";
        };
    }

    private static String add(Grammar grammar, String what) {
        return grammar == Grammar.PYTHON ? "s += " + what : "s += " + what + ";";
    }

    private static String loop(Grammar grammar, String name, String body) {
        return switch (grammar) {
            case PYTHON -> "for " + name + " in range(n):\n" + body.indent(4).stripTrailing();
            case RUST -> "for " + name + " in 0..n {\n" + body.indent(4) + "}";
            case JAVASCRIPT ->
                "for (let " + name + " = 0; " + name + " < n; " + name + "++) {\n" + body.indent(4) + "}";
            case C, CPP, JAVA ->
                "for (int " + name + " = 0; " + name + " < n; " + name + "++) {\n" + body.indent(4) + "}";
        };
    }

    /** Below conditions. */
    private static String nested(Grammar grammar, String statement, int times) {
        String nested = statement;
        for (int i = 0; i < times; i++) {
            nested = switch (grammar) {
                case PYTHON -> "if n > " + i + ":\n" + nested.indent(4).stripTrailing();
                case RUST -> "if n > " + i + " {\n" + nested.indent(4) + "}";
                case C, CPP, JAVA, JAVASCRIPT -> "if (n > " + i + ") {\n" + nested.indent(4) + "}";
            };
        }
        return nested;
    }

    private static String program(Grammar grammar, String imports, List<String> body) {
        String text = String.join("\n", body).indent(grammar == Grammar.PYTHON ? 0 : 4);
        return switch (grammar) {
            case C ->
                imports + "\n#include <stdio.h>\nint main(void) {\n    long long s = 0;\n    int n, m;\n"
                        + "    scanf(\"%d %d\", &n, &m);\n" + text + "    printf(\"%lld\\n\", s);\n}\n";
            case CPP ->
                imports + "\n#include <bits/stdc++.h>\nusing namespace std;\nint main() {\n    long long s = 0;\n"
                        + "    int n, m;\n    cin >> n >> m;\n" + text + "    cout << s << endl;\n}\n";
            case JAVA -> throw new IllegalArgumentException("only the server tier runs Java");
            case JAVASCRIPT ->
                imports + "\nconst [n, m] = require('fs').readFileSync(0, 'utf8').split(' ').map(Number);\nlet s = 0;\n"
                        + text + "console.log(s);\n";
            case PYTHON ->
                imports + "\nimport sys\nn, m = map(int, sys.stdin.readline().split())\ns = 0\n" + text + "print(s)\n";
            case RUST ->
                imports + "\nuse std::io::Read;\nfn main() {\n    let mut text = String::new();\n"
                        + "    std::io::stdin().read_to_string(&mut text).unwrap();\n"
                        + "    let v: Vec<i64> = text.split_whitespace().map(|x| x.parse().unwrap()).collect();\n"
                        + "    let (n, mut s) = (v[0], 0);\n" + text + "    println!(\"{}\", s);\n}\n";
        };
    }

    private static List<Operation> operations(Grammar grammar) {
        return switch (grammar) {
            case C ->
                List.of(
                        new Operation("", "FILE *f = fopen(\"/etc/passwd\", \"r\");"),
                        new Operation("", "remove(\"x\");"),
                        new Operation("#define RUN system", "RUN(\"ls\");"),
                        new Operation("#include <stdlib.h>", "system(\"ls\");"),
                        new Operation("#include <unistd.h>", "if (fork() == 0) { }"),
                        new Operation("#include <unistd.h>", "execl(\"/bin/sh\", \"sh\", NULL);"),
                        new Operation("#include <sys/socket.h>", "int t = socket(2, 1, 0);"),
                        new Operation("#include <dlfcn.h>", "void *h = dlopen(\"libm.so\", 1);"),
                        new Operation("", "__asm__(\"nop\");"));
            case CPP ->
                List.of(
                        new Operation("#include <fstream>", "std::ifstream in(\"secret\");"),
                        new Operation("#include <filesystem>", "std::filesystem::remove(\"x\");"),
                        new Operation("", "freopen(\"in.txt\", \"r\", stdin);"),
                        new Operation("", "std::system(\"ls\");"),
                        new Operation("#define RUN(x) ::system(x)", "RUN(\"ls\");"),
                        new Operation("", "FILE *p = popen(\"ls\", \"r\");"),
                        new Operation("#include <sys/socket.h>", "int t = socket(2, 1, 0);"),
                        new Operation("#include <sys/ptrace.h>", "ptrace(PTRACE_TRACEME, 0, 0, 0);"),
                        new Operation("", "asm(\"nop\");"));
            case JAVA -> List.of();
            case JAVASCRIPT ->
                List.of(
                        new Operation("const c = require('child_process');", "c.execSync('ls');"),
                        new Operation("const net = require('net');", "net.connect(80);"),
                        new Operation("", "require('fs').writeFileSync('x', 'y');"),
                        new Operation("const f = require('fs');", "s += f.readFileSync('/etc/passwd').length;"),
                        new Operation("const {unlinkSync: u} = require('node:fs');", "u('x');"),
                        new Operation("", "s += eval('1 + 1');"),
                        new Operation("", "s += new Function('return 1')();"),
                        new Operation("", "Java.type('java.lang.System');"),
                        new Operation("", "process.kill(1);"),
                        new Operation("", "fetch('http://example.org');"));
            case PYTHON ->
                List.of(
                        new Operation("", "s += len(open('/etc/passwd').read())"),
                        new Operation("", "with open('x', 'w') as f:\n    f.write('y')"),
                        new Operation("import os", "os.system('ls')"),
                        new Operation("import os as o", "o.popen('ls')"),
                        new Operation("from os import system as call", "call('ls')"),
                        new Operation("from os import *", "remove('x')"),
                        new Operation("import subprocess", "subprocess.run(['ls'])"),
                        new Operation("import socket", "t = socket.socket()"),
                        new Operation("from urllib.request import urlopen", "urlopen('http://example.org')"),
                        new Operation("import ctypes", "ctypes.CDLL(None)"),
                        new Operation("import pathlib", "s += len(pathlib.Path('x').read_text())"),
                        new Operation("", "__import__('os').system('ls')"),
                        new Operation("", "s += eval('1 + 1')"));
            case RUST ->
                List.of(
                        new Operation("", "s += std::fs::read(\"/etc/passwd\").unwrap().len() as i64;"),
                        new Operation("use std::fs::File;", "let f = File::open(\"x\").unwrap();"),
                        new Operation("use std::fs as f;", "f::remove_file(\"x\").unwrap();"),
                        new Operation("use std::process::Command;", "Command::new(\"ls\").status().unwrap();"),
                        new Operation("", "std::net::TcpStream::connect(\"example.org:80\").unwrap();"),
                        new Operation("", "println!(\"{:?}\", std::fs::read_to_string(\"x\"));"),
                        new Operation("", "unsafe { *(0 as *mut i64) = 1; }"));
        };
    }
}
