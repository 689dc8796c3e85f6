package dev.letscode.engine.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.letscode.engine.verdict.Verdict;
import dev.letscode.sandbox.Enforcement;
import dev.letscode.sandbox.Feature;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What becomes of submissions that ask the kernel for what they need not, with real programs. */
class SystemCallsTest {

    /** Reads how often to call, calls, and says so. */
    private static final String CALLER = """
            #include <stdio.h>
            #include <sys/syscall.h>
            #include <unistd.h>
            int main(void) {
                long n;
                if (scanf("%ld", &n) != 1) return 1;
                for (long i = 0; i < n; i++) syscall(SYS_getppid);
                puts("done");
            }
            """;

    @Test
    void one_that_attaches_to_a_process_is_named_with_the_call() throws InterruptedException {
        String tracer = """
                #include <sys/ptrace.h>
                int main(void) { ptrace(PTRACE_ATTACH, 1, 0, 0); }
                """;
        try (ProblemFixture problem = new ProblemFixture().test("1", "done")) {
            JudgingResult result = problem.judge("tracer.c", tracer);
            assertThat(result.verdict()).isEqualTo(Verdict.SECURITY_VIOLATION);
            assertThat(result.reason()).contains("tried what is not allowed: ptrace (");
        }
    }

    @Test
    void one_that_only_tries_what_is_refused_goes_on() throws InterruptedException {
        String careful = """
                #include <errno.h>
                #include <stdio.h>
                #include <sys/socket.h>
                int main(void) { puts(socket(AF_INET, SOCK_STREAM, 0) < 0 && errno == EACCES ? "done" : "no"); }
                """;
        try (ProblemFixture problem = new ProblemFixture().test("1", "done")) {
            assertThat(problem.judge("careful.c", careful).verdict()).isEqualTo(Verdict.ACCEPTED);
        }
    }

    @Nested
    class Too_many {

        @BeforeEach
        void needsCounters() {
            assumeThat(TestBench.get().sandbox().capabilities().of(Feature.SYSTEM_CALL_RATE))
                    .as("this machine counts system calls")
                    .isEqualTo(Enforcement.EXACT);
        }

        @Test
        void are_a_violation_by_default() throws InterruptedException {
            try (ProblemFixture problem =
                    new ProblemFixture().test("10", "done").test("20000000", "done")) {
                JudgingResult result = problem.judge("caller.c", CALLER);
                assertThat(result.verdict()).isEqualTo(Verdict.SECURITY_VIOLATION);
                assertThat(result.reason())
                        .startsWith("test 2 (secret/002): made more than 10,000 system calls within a second");
            }
        }

        @Test
        void are_as_many_as_the_site_says() throws InterruptedException {
            try (ProblemFixture problem = new ProblemFixture().test("30000", "done")) {
                JudgingOptions options = JudgingOptions.DEFAULT.withSystemCallsPerSecond(100_000);
                assertThat(problem.judge("caller.c", CALLER, options, event -> {})
                                .verdict())
                        .isEqualTo(Verdict.ACCEPTED);
            }
        }

        @Test
        void are_as_many_as_the_problem_says_whatever_the_site_says() throws InterruptedException {
            try (ProblemFixture problem =
                    new ProblemFixture().systemCallsPerSecond(100_000).test("30000", "done")) {
                JudgingOptions options = JudgingOptions.DEFAULT.withSystemCallsPerSecond(5_000);
                assertThat(problem.judge("caller.c", CALLER, options, event -> {})
                                .verdict())
                        .isEqualTo(Verdict.ACCEPTED);
            }
        }

        @Test
        void are_not_what_a_run_time_makes_that_halts_its_threads_with_signals() throws InterruptedException {
            String halting = """
                    #include <pthread.h>
                    #include <signal.h>
                    #include <stdatomic.h>
                    #include <stdio.h>
                    #include <sys/syscall.h>
                    #include <unistd.h>
                    static _Atomic long halts;
                    static sigset_t others;
                    static void on_resume(int signal) { (void) signal; }
                    static void on_halt(int signal) { (void) signal; halts++; sigsuspend(&others); }
                    static void *working(void *unused) { for (;;) pause(); return unused; }
                    int main(void) {
                        long n;
                        if (scanf("%ld", &n) != 1) return 1;
                        sigfillset(&others);
                        sigdelset(&others, SIGUSR2);
                        struct sigaction halt = {.sa_handler = on_halt}, resume = {.sa_handler = on_resume};
                        sigfillset(&halt.sa_mask);
                        sigaction(SIGUSR1, &halt, 0);
                        sigaction(SIGUSR2, &resume, 0);
                        pthread_t thread;
                        pthread_create(&thread, 0, working, 0);
                        for (long i = 0; i < n; i++) {
                            syscall(SYS_getpid);
                            pthread_kill(thread, SIGUSR1);
                            while (halts == i) syscall(SYS_sched_yield);
                            pthread_kill(thread, SIGUSR2);
                        }
                        puts("done");
                        _exit(fflush(stdout));
                    }
                    """;
            try (ProblemFixture problem = new ProblemFixture().test("30000", "done")) {
                assertThat(problem.judge("halting.c", halting).reason()).isEmpty();
            }
        }

        @Test
        void are_not_what_a_program_makes_that_asks_whether_it_talks_to_a_terminal_for_each_line()
                throws InterruptedException {
            String lines = """
                    n = int(input())
                    for i in range(n):
                        input()
                    print("done")
                    """;
            try (ProblemFixture problem = new ProblemFixture().test("60000\n" + "x\n".repeat(60_000), "done")) {
                assertThat(problem.judge("lines.py", lines).reason()).isEmpty();
            }
        }
    }
}
