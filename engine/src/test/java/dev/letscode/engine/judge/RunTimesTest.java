package dev.letscode.engine.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.letscode.engine.language.Language;
import dev.letscode.engine.language.ToolFinder;
import dev.letscode.engine.verdict.Verdict;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Programs that ask much of their run times, and with them of the kernel: none of it is forbidden. */
@Tag("slow")
class RunTimesTest {

    private static final String C_PLUS_PLUS = """
            #include <bits/stdc++.h>
            #include <future>
            #include <thread>
            int main() {
                std::ios::sync_with_stdio(false);
                long n; std::cin >> n;
                std::atomic<long> sum{0};
                std::vector<std::thread> threads;
                for (int i = 0; i < 4; i++) threads.emplace_back([&] { for (int k = 0; k < 1000; k++) sum++; });
                for (auto& thread : threads) thread.join();
                auto later = std::async(std::launch::async, [] {
                    std::this_thread::sleep_for(std::chrono::milliseconds(1));
                    return std::random_device{}() >= 0;
                });
                namespace fs = std::filesystem;
                fs::create_directories("/tmp/a/b");
                std::ofstream("/tmp/a/f") << "x";
                fs::copy_file("/tmp/a/f", "/tmp/a/g");
                fs::remove_all("/tmp/a");
                try { throw std::runtime_error("x"); } catch (std::exception&) { sum += later.get(); }
                std::cout << n + sum << std::endl;
            }
            """;

    private static final String RUST = """
            use std::{fs, io, process::Command, sync::mpsc, thread, time::Duration};
            fn main() {
                let mut line = String::new();
                io::stdin().read_line(&mut line).unwrap();
                fs::write("/tmp/a", "x").unwrap();
                fs::copy("/tmp/a", "/tmp/b").unwrap();
                fs::create_dir_all("/tmp/c/d").unwrap();
                fs::remove_dir_all("/tmp/c").unwrap();
                assert_eq!(Command::new("echo").arg("x").output().unwrap().stdout, b"x\\n");
                let (send, receive) = mpsc::channel();
                thread::Builder::new().stack_size(64 << 20).spawn(move || {
                    thread::sleep(Duration::from_millis(1));
                    send.send(4001i64).unwrap();
                }).unwrap();
                let sum = receive.recv_timeout(Duration::from_secs(5)).unwrap();
                io::copy(&mut fs::File::open("/dev/stdin").unwrap(), &mut io::sink()).unwrap();
                println!("{}", line.trim().parse::<i64>().unwrap() + sum);
            }
            """;

    private static final String GO = """
            package main
            import ("fmt"; "os"; "os/exec"; "runtime"; "sync"; "time")
            func main() {
                var n, sum int
                fmt.Scan(&n)
                var group sync.WaitGroup
                var lock sync.Mutex
                for i := 0; i < 40; i++ {
                    group.Add(1)
                    go func() { defer group.Done(); lock.Lock(); sum += 100; lock.Unlock() }()
                }
                group.Wait()
                select { case <-time.After(time.Millisecond): sum++ }
                runtime.GC()
                os.WriteFile("/tmp/a", []byte("x"), 0644)
                if exec.Command("cp", "/tmp/a", "/tmp/b").Run() != nil { panic("cp") }
                func() { defer func() { recover() }(); var p *int; *p = 1 }()
                fmt.Println(n + sum)
            }
            """;

    private static final String JAVA = """
            import java.nio.channels.*;
            import java.nio.file.*;
            import java.util.*;
            import java.util.concurrent.*;
            import java.util.stream.*;
            public class Main {
                public static void main(String[] arguments) throws Exception {
                    long n = new Scanner(System.in).nextLong();
                    long sum = IntStream.range(0, 4000).parallel().mapToLong(i -> 1).sum();
                    Files.write(Path.of("/tmp/a"), new byte[10]);
                    try (FileChannel file = FileChannel.open(Path.of("/tmp/a"))) {
                        file.map(FileChannel.MapMode.READ_ONLY, 0, 10).get();
                        file.transferTo(0, 10, Channels.newChannel(java.io.OutputStream.nullOutputStream()));
                    }
                    Files.copy(Path.of("/tmp/a"), Path.of("/tmp/b"));
                    ExecutorService pool = Executors.newFixedThreadPool(3);
                    sum += pool.submit(() -> { Thread.sleep(1); return 1; }).get();
                    pool.shutdown();
                    if (new ProcessBuilder("true").start().waitFor() != 0) throw new IllegalStateException();
                    System.gc();
                    System.out.println(n + sum);
                }
            }
            """;

    private static final String JAVASCRIPT = """
            const fs = require('fs'), {Worker} = require('worker_threads');
            const n = Number(fs.readFileSync('/dev/stdin', 'utf8'));
            if (require('child_process').execSync('echo x').toString() !== 'x\\n') throw new Error('child');
            fs.writeFileSync('/tmp/a', 'x'); fs.copyFileSync('/tmp/a', '/tmp/b'); fs.unlinkSync('/tmp/a');
            const worker = new Worker('require("worker_threads").parentPort.postMessage(4001)', {eval: true});
            worker.on('message', async sum => {
                await new Promise(done => setTimeout(done, 1));
                await fs.promises.readFile('/tmp/b');
                console.log(n + sum);
            });
            """;

    /**
     * Sleeps last: on a busy machine Mono waits up to a minute for the pool's thread now and then, if a program ends just as
     * its last task does (docs/languages.md).
     */
    private static final String C_SHARP = """
            using System; using System.IO; using System.Linq; using System.Threading; using System.Threading.Tasks;
            class Program {
                static void Main() {
                    long n = long.Parse(Console.ReadLine()), sum = Enumerable.Range(0, 4000).AsParallel().Count();
                    Parallel.For(0, 10, i => Thread.Sleep(1));
                    File.WriteAllText("/tmp/a", "x"); File.Copy("/tmp/a", "/tmp/b"); File.Delete("/tmp/a");
                    GC.Collect();
                    Console.WriteLine(n + sum + Task.Run(() => 1).Result);
                    Thread.Sleep(50);
                }
            }
            """;

    private static final String PYTHON = """
            import asyncio, concurrent.futures, os, shutil, subprocess, sys, tempfile, threading
            n = int(input())
            threading.stack_size(64 << 20)
            with concurrent.futures.ThreadPoolExecutor(4) as pool:
                total = sum(pool.map(lambda i: 1, range(4000)))
            asyncio.run(asyncio.sleep(0.001))
            with tempfile.NamedTemporaryFile() as file:
                shutil.copy(file.name, '/tmp/copy')
            assert subprocess.run(['echo', 'x'], capture_output=True).stdout == b'x\\n'
            if os.fork() == 0:
                os._exit(0)
            print(n + total + os.wait()[1] + 1)
            """;

    private static final String RUBY = """
            require 'open3'; require 'tempfile'; require 'timeout'
            n = gets.to_i
            total = 4.times.map { |i| Thread.new { sleep 0.001; 1000 } }.sum(&:value)
            Tempfile.create { |file| file.write 'x' }
            raise unless Open3.capture2('cat', stdin_data: 'x').first == 'x'
            begin; Timeout.timeout(0.01) { sleep 5 }; rescue Timeout::Error; total += 1; end
            GC.start
            puts n + total
            """;

    private static final String BASH = """
            read -r n; total=0
            while read -r x; do total=$((total + x)); done < <(seq 4 | awk '{ print 1000 }')
            echo x > /tmp/a; cp /tmp/a /tmp/b; mv /tmp/b /tmp/c; ln -s /tmp/c /tmp/d; sed -i s/x/1/ /tmp/a
            mkfifo /tmp/p; cat /tmp/a > /tmp/p & total=$((total + $(cat /tmp/p))); wait
            sort /tmp/c | tee /dev/null | timeout 5 wc -l >/dev/null; date >/dev/null; rm -r /tmp/d
            echo $((n + total)) >/dev/stdout
            """;

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "cpp20, main.cc",
        "rust, main.rs",
        "go, main.go",
        "java, Main.java",
        "javascript, main.js",
        "csharp, main.cs",
        "python3, main.py",
        "ruby, main.rb",
        "bash, main.sh",
    })
    void may_do_what_they_do(String language, String file) throws InterruptedException {
        Language found = TestBench.get().languages().byId(language).orElseThrow();
        Assumptions.assumeTrue(
                new ToolFinder().find(found).isComplete(), () -> found.name() + " is not installed on this machine");
        try (ProblemFixture problem = new ProblemFixture().memory(512L << 20).test("38\n", "4039\n")) {
            JudgingResult result = problem.judge(file, source(language));
            assertThat(result.reason())
                    .as(() -> language + ": "
                            + result.compilerOutput()
                            + result.tests().stream()
                                    .map(test -> test.error().text())
                                    .toList())
                    .isEmpty();
            assertThat(result.verdict()).isEqualTo(Verdict.ACCEPTED);
        }
    }

    private static String source(String language) {
        return switch (language) {
            case "cpp20" -> C_PLUS_PLUS;
            case "rust" -> RUST;
            case "go" -> GO;
            case "java" -> JAVA;
            case "javascript" -> JAVASCRIPT;
            case "csharp" -> C_SHARP;
            case "python3" -> PYTHON;
            case "ruby" -> RUBY;
            case "bash" -> BASH;
            default -> throw new IllegalArgumentException(language);
        };
    }
}
