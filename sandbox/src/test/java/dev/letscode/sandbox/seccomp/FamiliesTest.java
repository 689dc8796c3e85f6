package dev.letscode.sandbox.seccomp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.letscode.sandbox.seccomp.SystemCallAction.Allow;
import dev.letscode.sandbox.seccomp.SystemCallAction.End;
import dev.letscode.sandbox.seccomp.SystemCallAction.Refuse;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for the families that come with the sandbox. */
class FamiliesTest {

    /** Whoever makes one of these attacks the machine, other programs, or what keeps them apart. */
    private static final String DANGEROUS = """
            ptrace process_vm_readv process_vm_writev process_madvise kcmp pidfd_getfd
            mount umount2 pivot_root chroot move_mount fsopen fsconfig fsmount fspick open_tree mount_setattr
            reboot kexec_load kexec_file_load init_module finit_module delete_module swapon swapoff acct
            bpf perf_event_open userfaultfd io_uring_enter io_uring_register keyctl add_key request_key
            setns unshare open_by_handle_at fanotify_init quotactl iopl ioperm modify_ldt
            settimeofday clock_settime sethostname setdomainname lookup_dcookie
            """;

    /** What outlives a run, tells of other runs or of the machine, or reaches beyond the program. */
    private static final String NOT_FOR_PROGRAMS = """
            shmget shmat shmctl shmdt semget semop semctl semtimedop msgget msgsnd msgrcv msgctl
            mq_open mq_unlink mq_timedsend mq_timedreceive mq_notify mq_getsetattr
            socket connect bind listen accept accept4 sendmsg recvmsg setsockopt
            inotify_init inotify_init1 inotify_add_watch fanotify_mark sync syncfs syslog
            sched_setaffinity sched_setattr ioprio_set migrate_pages move_pages get_robust_list
            memfd_create memfd_secret pidfd_open pidfd_send_signal seccomp personality capset
            rt_sigqueueinfo rt_tgsigqueueinfo execveat name_to_handle_at clone3
            """;

    @ParameterizedTest
    @ValueSource(strings = {"native", "managed", "interpreter", "compiler", "general"})
    void dangerous_calls_end_the_run_in_every_family(String family) {
        SystemCallPolicy policy = SystemCallPolicy.named(family);
        assertThat(words(DANGEROUS))
                .allSatisfy(call -> assertThat(policy.actions(call)).containsExactly(new End()));
        assertThat(policy.actions("clone")).startsWith(new End()).contains(new Allow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"native", "managed", "interpreter", "compiler", "general"})
    void no_family_allows_what_reaches_beyond_a_program(String family) {
        SystemCallPolicy policy = SystemCallPolicy.named(family);
        assertThat(words(NOT_FOR_PROGRAMS))
                .allSatisfy(call ->
                        assertThat(policy.actions(call)).hasSize(1).first().isInstanceOf(Refuse.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"native", "managed", "interpreter", "compiler"})
    void the_general_family_allows_what_any_other_allows(String family) {
        assertThat(allowed("general")).containsAll(allowed(family));
    }

    @ParameterizedTest
    @ValueSource(strings = {"native", "managed", "interpreter", "compiler", "general"})
    void what_init_does_on_the_way_to_a_program_is_allowed_to_the_program_as_well(String family) {
        SystemCallPolicy policy = SystemCallPolicy.named(family);
        for (String call : List.of("execve", "dup2", "dup3", "close_range", "write", "exit_group", "read", "openat")) {
            assertThat(policy.actions(call)).as(call).containsExactly(new Allow());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"native", "managed", "interpreter", "compiler", "general"})
    void no_rule_stands_where_it_can_never_decide(String family) {
        Set<String> decided = new TreeSet<>();
        for (SystemCallRule rule : SystemCallPolicy.named(family).rules()) {
            // a family may say less strictly what the rules below it, which it shares with the others, say of a call
            boolean overridden = decided.contains(rule.call());
            if (overridden) {
                assertThat(rule.call())
                        .as("shared rules that a family overrides")
                        .isIn("io_uring_setup", "flock", "fcntl", "sendfile", "copy_file_range");
            }
            if (rule.conditions().isEmpty()) {
                decided.add(rule.call());
            }
        }
    }

    private static Set<String> allowed(String family) {
        SystemCallPolicy policy = SystemCallPolicy.named(family);
        Set<String> allowed = new TreeSet<>();
        for (SystemCallTable table : List.of(SystemCallTable.AMD64, SystemCallTable.AARCH64)) {
            table.numbers().keySet().stream()
                    .filter(call -> policy.actions(call).contains(new Allow()))
                    .forEach(allowed::add);
        }
        return allowed;
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+"));
    }
}
