package dev.letscode.worker.wasm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.letscode.worker.GuestEnd;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class WasmRuntimeTest {

    private final Session session = new Session();

    private static final String SUM = """
            #include <stdio.h>
            int main(void) {
              int a, b;
              if (scanf("%d %d", &a, &b) != 2) return 3;
              printf("%d\\n", a + b);
              return 0;
            }
            """;

    @Test
    void a_program_in_C_reads_and_writes() throws Exception {
        byte[] module = Compilers.c(SUM);

        assertThat(session.run(module, "20 22")).isEqualTo(Session.Outcome.of(new GuestEnd.Exited(0), "42\n", ""));
        assertThat(session.run(module, "no numbers").end()).isEqualTo(new GuestEnd.Exited(3));
    }

    @Test
    void a_program_in_Cpp_reads_and_writes() throws Exception {
        byte[] module = Compilers.cpp("""
                #include <iostream>
                #include <vector>
                int main() {
                  std::vector<long long> all;
                  for (long long v; std::cin >> v;) all.push_back(v);
                  long long sum = 0;
                  for (auto v : all) sum += v;
                  std::cout << sum << '\\n';
                  std::cerr << all.size() << '\\n';
                }
                """);

        assertThat(session.run(module, "1 2 3\n4000000000 5"))
                .isEqualTo(Session.Outcome.of(new GuestEnd.Exited(0), "4000000011\n", "5\n"));
    }

    @Test
    void a_program_in_Rust_reads_and_writes() throws Exception {
        byte[] module = Compilers.rust("""
                use std::io::Read;
                fn main() {
                    let mut text = String::new();
                    std::io::stdin().read_to_string(&mut text).unwrap();
                    let sum: i64 = text.split_whitespace().map(|word| word.parse::<i64>().unwrap()).sum();
                    println!("{sum}");
                }
                """);

        assertThat(session.run(module, "20 22")).isEqualTo(Session.Outcome.of(new GuestEnd.Exited(0), "42\n", ""));
        Session.Outcome panic = session.run(module, "twenty");
        assertThat(panic.end()).isInstanceOf(GuestEnd.Crashed.class);
        assertThat(panic.errors()).contains("InvalidDigit");
    }

    @Test
    void a_number_in_Rust_that_is_too_large_for_32_bits_is_an_error_and_never_a_wrong_result() throws Exception {
        byte[] module = Compilers.rust("""
                fn main() {
                    let mut line = String::new();
                    std::io::stdin().read_line(&mut line).unwrap();
                    let n: usize = line.trim().parse().unwrap();
                    println!("{}", n * n);
                }
                """);

        assertThat(session.run(module, "60000").output()).isEqualTo("3600000000\n");
        Session.Outcome outcome = session.run(module, "70000");
        assertThat(outcome.end()).isInstanceOf(GuestEnd.Crashed.class);
        assertThat(outcome.errors()).contains("overflow");
        assertThat(session.run(module, "5000000000").end()).isInstanceOf(GuestEnd.Crashed.class);
    }

    @Test
    void arguments_and_variables_are_those_of_the_run() throws Exception {
        byte[] module = Compilers.c("""
                #include <stdio.h>
                #include <stdlib.h>
                int main(int n, char **words) {
                  for (int i = 0; i < n; i++) printf("%s|", words[i]);
                  printf("%s", getenv("LANG"));
                }
                """);

        assertThat(session.run(module, InputStream.nullInputStream(), Session.MEMORY, "one", "zwei Wörter")
                        .output())
                .isEqualTo("/program/program.wasm|one|zwei Wörter|C.UTF-8");
    }

    @Test
    void standard_input_may_be_opened_by_its_name() throws Exception {
        byte[] module = Compilers.c("""
                #include <stdio.h>
                int main(void) {
                  int v;
                  FILE *in = fopen("/dev/stdin", "r");
                  if (fscanf(in, "%d", &v) == 1) printf("%d", v);
                }
                """);

        assertThat(session.run(module, "7").output()).isEqualTo("7");
    }

    @Test
    void nothing_of_a_run_is_in_the_next_ones_memory() throws Exception {
        byte[] module = Compilers.c("""
                #include <stdio.h>
                #include <stdlib.h>
                #include <string.h>
                int deep(int n) { volatile char room[4000]; memset((char *)room, 7, sizeof room); return n ? deep(n - 1) + room[n % 4000] : 0; }
                int main(int argc, char **argv) {
                  size_t size = 30000000;
                  char *all = malloc(size);
                  size_t dirty = 0;
                  for (size_t i = 0; i < size; i++) dirty += all[i] != 0;
                  for (char *p = (char *)2000; p < (char *)&size - 40000; p++) dirty += *p != 0;
                  printf("%zu", dirty);
                  memset(all, 7, size);
                  return deep(2000) > 0 ? 0 : 1;
                }
                """);

        Session.Outcome first = session.run(module, "");
        assertThat(first.end()).isEqualTo(new GuestEnd.Exited(0));
        assertThat(Integer.parseInt(first.output()))
                .as("what the allocator wrote there")
                .isLessThan(32);
        for (int i = 0; i < 2; i++) {
            assertThat(session.run(module, "")).isEqualTo(first);
        }
        assertThat(session.runtime.peakMemoryBytes().getAsLong()).isBetween(38_000_000L, 44_000_000L);
    }

    @Nested
    class Errors {

        @Test
        void an_access_outside_of_the_memory_names_the_functions() throws Exception {
            assertThat(crash("""
                            __attribute__((noinline)) int look(int *p, int i) { return p[i]; }
                            int main(int n, char **a) { int here[4] = {n}; return look(here, 200000000 * n); }
                            """))
                    .contains("out of bounds memory access")
                    .contains("look")
                    .contains("main");
        }

        @Test
        void a_null_pointer_is_an_error() throws Exception {
            assertThat(crash("""
                            struct Node { int value; struct Node *next; };
                            int main(int n, char **a) { struct Node *volatile node = 0; return node->next->value; }
                            """)).contains("null pointer").contains("main");
        }

        @Test
        void a_division_by_zero_is_an_error() throws Exception {
            assertThat(crash("""
                            int main(int n, char **a) { volatile int zero = n - 1; return 7 / zero; }
                            """)).contains("divide by zero");
        }

        @Test
        void an_abort_and_a_failed_assertion_are_errors() throws Exception {
            assertThat(crash("#include <stdlib.h>\nint main(void) { abort(); }"))
                    .contains("ended itself");
            assertThat(crash("#include <assert.h>\nint main(int n, char **a) { assert(n > 1); }"))
                    .contains("ended itself");
        }

        @Test
        void a_recursion_that_never_ends_is_an_error() throws Exception {
            assertThat(crash("""
                            __attribute__((noinline)) int down(int n) { return n < -1 ? 0 : 1 + down(n + 1) % 7 * 3; }
                            int main(int n, char **a) { return down(n); }
                            """)).contains("stack overflow").contains("down");
        }

        @Test
        void a_full_stack_is_no_null_pointer_and_as_large_as_the_memory_it_breaches_that() throws Exception {
            byte[] module = Compilers.c("""
                    int down(int n) { volatile int room[64]; room[n & 63] = n; return down(n + 1) + room[n & 31]; }
                    int main(int n, char **a) { return down(n); }
                    """);

            GuestEnd end =
                    session.run(module, InputStream.nullInputStream(), 1 << 30).end();
            assertThat(((GuestEnd.Crashed) end).message())
                    .contains("stack overflow")
                    .contains("down");
            assertThat(session.run(module, "").end()).isEqualTo(new GuestEnd.OutOfMemory());
        }

        private String crash(String source) throws Exception {
            // more memory than stack
            GuestEnd end = session.run(Compilers.c(source), InputStream.nullInputStream(), 1 << 30)
                    .end();
            assertThat(end).isInstanceOf(GuestEnd.Crashed.class);
            return ((GuestEnd.Crashed) end).message();
        }
    }

    @Test
    void a_million_calls_deep_is_not_too_deep() throws Exception {
        byte[] module = Compilers.c("""
                #include <stdio.h>
                __attribute__((noinline)) long long down(int n) { return n == 0 ? 0 : n + down(n - 1) % 1000000007; }
                int main(void) { printf("%lld", down(1000000)); }
                """);

        assertThat(session.run(module, "").output()).isEqualTo(Long.toString(deep()));
    }

    private static long deep() {
        long value = 0;
        for (int n = 1; n <= 1_000_000; n++) {
            value = n + value % 1_000_000_007;
        }
        return value;
    }

    @Nested
    class Limits {

        @Test
        void more_memory_than_allowed_ends_the_run_and_the_next_one_is_well() throws Exception {
            byte[] greedy = Compilers.c("""
                    #include <stdlib.h>
                    #include <string.h>
                    char *volatile last;
                    int main(void) { for (;;) { last = malloc(1 << 16); memset(last, 1, 1 << 16); } }
                    """);

            assertThat(session.run(greedy, "").end()).isEqualTo(new GuestEnd.OutOfMemory());
            assertThat(session.runtime.peakMemoryBytes().getAsLong())
                    .isBetween(Session.MEMORY - (1 << 20), Session.MEMORY);
            assertThat(session.run(Compilers.c(SUM), "1 2").output()).isEqualTo("3\n");
        }

        @Test
        void a_module_that_begins_with_more_memory_than_allowed_is_not_run() throws Exception {
            byte[] module = Compilers.c("""
                    static char all[100 << 20];
                    int main(int n, char **a) { all[n << 20] = 1; return all[n]; }
                    """);

            assertThat(session.run(module, "").end()).isEqualTo(new GuestEnd.OutOfMemory());
        }

        @Test
        void a_function_that_is_too_large_for_a_JVM_fails_the_program_and_not_the_judge() throws Exception {
            byte[] module = Compilers.c("volatile int v;\nint main(void) {\n" + "v += 3;\n".repeat(6_000) + "}\n");

            assertThat(session.run(module, "").end())
                    .isInstanceOfSatisfying(
                            GuestEnd.Crashed.class,
                            end -> assertThat(end.message()).contains("cannot be run", "size limit"));
        }

        @Test
        void a_small_limit_is_enough_for_a_small_program() throws Exception {
            assertThat(session.run(Compilers.c(SUM), new ByteArrayInputStream(new byte[] {'1', ' ', '2'}), 1 << 20)
                            .end())
                    .isEqualTo(new GuestEnd.Exited(0));
        }

        @Test
        void a_used_stack_counts_as_memory() throws Exception {
            byte[] module = Compilers.c("""
                    #include <string.h>
                    int main(int n, char **a) { volatile char room[30000000]; memset((char *)room, n, sizeof room); return room[n] - 1; }
                    """);

            assertThat(session.run(module, InputStream.nullInputStream(), 16 << 20)
                            .end())
                    .isEqualTo(new GuestEnd.OutOfMemory());
            assertThat(session.run(module, InputStream.nullInputStream(), 40 << 20)
                            .end())
                    .isEqualTo(new GuestEnd.Exited(0));
        }

        @Test
        void a_loop_without_end_is_stopped_in_cold_and_in_compiled_code() throws Exception {
            byte[] module = Compilers.c("""
                    int main(int n, char **a) { unsigned v = n; for (;;) { v = v * 1664525u + 1013904223u; __asm__ volatile("" : "+r"(v)); } }
                    """);

            for (int millis : new int[] {50, 1500, 1500}) {
                assertStopped(session.start(module, InputStream.nullInputStream(), Session.MEMORY), millis);
            }
        }

        @Test
        void a_recursion_of_exponential_time_is_stopped() throws Exception {
            byte[] module = Compilers.c("""
                    __attribute__((noinline)) int fib(int n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }
                    int main(int n, char **a) { return fib(60 + n); }
                    """);

            assertStopped(session.start(module, InputStream.nullInputStream(), Session.MEMORY), 1000);
        }

        @Test
        void a_program_that_waits_for_input_or_sleeps_is_stopped() throws Exception {
            try (PipedOutputStream never = new PipedOutputStream();
                    PipedInputStream input = new PipedInputStream(never)) {
                assertStopped(session.start(Compilers.c(SUM), input, Session.MEMORY), 300);
            }
            byte[] sleeper = Compilers.c("#include <unistd.h>\nint main(void) { sleep(100); }");
            assertStopped(session.start(sleeper, InputStream.nullInputStream(), Session.MEMORY), 300);
        }

        private void assertStopped(CompletableFuture<Session.Outcome> run, int millis) throws Exception {
            Thread.sleep(millis);
            assertThat(run).isNotDone();
            long before = System.nanoTime();
            session.runtime.stop();
            assertThat(run.get(5, TimeUnit.SECONDS).end()).isEqualTo(new GuestEnd.Stopped());
            assertThat(System.nanoTime() - before).isLessThan(TimeUnit.SECONDS.toNanos(1));
        }
    }

    @Nested
    class Capabilities {

        @Test
        void opening_a_file_ends_the_run() throws Exception {
            assertThat(end("#include <stdio.h>\nint main(void) { fopen(\"/etc/passwd\", \"r\"); }"))
                    .isEqualTo(new GuestEnd.Forbidden("file", "open /etc/passwd"));
            assertThat(end("#include <stdio.h>\nint main(void) { fopen(\"answer.txt\", \"w\"); }"))
                    .isEqualTo(new GuestEnd.Forbidden("file", "open /answer.txt"));
            assertThat(end("#include <unistd.h>\nint main(void) { return unlink(\"/tmp/x\"); }"))
                    .isEqualTo(new GuestEnd.Forbidden("file", "delete /tmp/x"));
        }

        @Test
        void an_import_that_does_not_exist_here_is_refused() throws Exception {
            GuestEnd end = end("""
                    __attribute__((import_module("env"), import_name("system"))) int system_(const char *command);
                    int main(void) { return system_("id"); }
                    """);

            assertThat(end).isInstanceOf(GuestEnd.Crashed.class);
            assertThat(((GuestEnd.Crashed) end).message()).contains("env.system");
        }

        @Test
        void what_is_thrown_and_not_caught_is_an_error_and_named() throws Exception {
            byte[] module = Compilers.cpp("""
                    #include <string>
                    #include <vector>
                    int main(int n, char **words) { return std::vector<int>().at(n); }
                    """);

            assertThat(session.run(module, "").end())
                    .isInstanceOfSatisfying(
                            GuestEnd.Crashed.class,
                            end -> assertThat(end.message()).contains("std::out_of_range"));
        }

        @Test
        void what_would_be_caught_is_not_compiled() {
            assertThatThrownBy(() -> Compilers.cpp("""
                            #include <bits/stdc++.h>
                            #define BEGIN t##ry
                            int main() { BEGIN { return std::stoi("x"); } catch (...) { return 0; } }
                            """))
                    .hasMessageContaining("program.cpp:3:")
                    .hasMessageContaining("cannot catch exceptions");
        }

        private GuestEnd end(String source) throws Exception {
            return session.run(Compilers.c(source), "").end();
        }
    }

    @Test
    void clocks_and_random_numbers_can_be_fixed() throws Exception {
        byte[] module = Compilers.c("""
                #include <stdio.h>
                #include <time.h>
                #include <unistd.h>
                int main(void) {
                  struct timespec t;
                  clock_gettime(CLOCK_REALTIME, &t);
                  unsigned long long r = 0;
                  getentropy(&r, sizeof r);
                  printf("%lld %ld %llu", (long long)t.tv_sec, t.tv_nsec, r);
                }
                """);
        WasmSettings fixed = WasmSettings.defaults().withFixedTimeNanos(1_700_000_000_000_000_007L);

        String first = new Session(fixed).run(module, "").output();
        assertThat(first).startsWith("1700000000 7 ");
        assertThat(new Session(fixed).run(module, "").output()).isEqualTo(first);
        assertThat(new Session(fixed.withSeed(2)).run(module, "").output()).isNotEqualTo(first);
        assertThat(session.run(module, "").output()).doesNotStartWith("1700000000 7 ");
    }
}
