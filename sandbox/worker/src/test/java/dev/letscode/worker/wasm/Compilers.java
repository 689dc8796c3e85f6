package dev.letscode.worker.wasm;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Real compilers to WebAssembly; the tests that need one are skipped, loudly, where it is not installed. */
final class Compilers {

    private static final Path BIN = Path.of("/usr/bin");

    private Compilers() {}

    static byte[] c(String source) throws IOException, InterruptedException {
        return clang("clang-19", "program.c", source);
    }

    static byte[] cpp(String source) throws IOException, InterruptedException {
        Path headers = Path.of("../../engine/src/main/resources/dev/letscode/engine/language/wasm");
        return clang(
                "clang++-19 -fignore-exceptions -isystem " + headers.toAbsolutePath() + " -include "
                        + headers.resolve("throw.h").toAbsolutePath(),
                "program.cpp",
                source);
    }

    static byte[] rust(String source) throws IOException, InterruptedException {
        return compiled(
                "main.rs",
                source,
                "rustc --edition=2021 --crate-name=program -O -C overflow-checks=on --target=wasm32-wasi -C linker=wasm-ld-14"
                        + " -C link-arg=-zstack-size=67108864 -C link-arg=--stack-first -C link-arg=--strip-debug");
    }

    private static byte[] clang(String compiler, String file, String source) throws IOException, InterruptedException {
        return compiled(
                file, source, compiler + " --target=wasm32-wasi -Xclang -O2 -Wl,-z,stack-size=67108864,--stack-first");
    }

    private static byte[] compiled(String file, String source, String command)
            throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(command.split(" ")));
        Path compiler = BIN.resolve(words.getFirst());
        if (!Files.isExecutable(compiler)) {
            System.err.println("skipped: " + compiler + " is not installed; scripts/setup installs it");
            assumeTrue(false, compiler + " is not installed");
        }
        words.set(0, compiler.toString());
        Path folder = Files.createTempDirectory("letscode-wasm");
        try {
            Files.writeString(folder.resolve(file), source);
            words.addAll(List.of("-o", "program.wasm", file));
            Process process = new ProcessBuilder(words)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            String messages = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IOException("the source does not compile: " + messages);
            }
            return Files.readAllBytes(folder.resolve("program.wasm"));
        } finally {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path one : files.toList()) {
                    Files.delete(one);
                }
            }
            Files.delete(folder);
        }
    }
}
