package dev.letscode.sandbox.seccomp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.letscode.sandbox.seccomp.SystemCallRule.Condition;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyFileTest {

    @Test
    void a_statement_is_a_rule_for_each_call_that_it_names() {
        assertThat(PolicyFile.parse("p", """
                # a comment
                allow read write   # and another
                refuse ENOSYS clone3
                end clone when 0 & 0x10 = 0x10 and 1 & 7 = 2
                """))
                .containsExactly(
                        SystemCallRule.allow("read"),
                        SystemCallRule.allow("write"),
                        new SystemCallRule("clone3", List.of(), new SystemCallAction.Refuse(Errno.ENOSYS)),
                        new SystemCallRule(
                                "clone",
                                List.of(new Condition(0, 0x10, 0x10), new Condition(1, 7, 2)),
                                new SystemCallAction.End()));
    }

    @Test
    void what_a_file_says_itself_comes_before_what_it_includes() {
        List<SystemCallRule> rules = PolicyFile.parse("p", "include base\nallow ptrace");
        assertThat(rules.getFirst()).isEqualTo(SystemCallRule.allow("ptrace"));
        assertThat(rules).contains(new SystemCallRule("ptrace", List.of(), new SystemCallAction.End()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "allow reed             | no processor has a system call \"reed\"",
                "permit read            | \"permit\" is none of",
                "allow                  | names no system call",
                "refuse EFUN read       | unknown error EFUN",
                "allow read when 0 = 1  | not of the form",
                "allow read when 7 & 1 = 1 | the arguments 0 to 5",
                "allow read when 0 & 1 = 2 | can never hold",
                "include nothing        | no policy \"nothing\"",
            })
    void a_mistake_is_reported_with_file_line_and_reason(String statement, String reason) {
        assertThatThrownBy(() -> PolicyFile.parse("mine.policy", "allow read\n\n" + statement))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("mine.policy:3: ")
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"native", "managed", "interpreter", "compiler", "general"})
    void every_family_makes_a_filter_that_the_kernel_would_take_on_every_processor(String family) {
        SystemCallPolicy policy = SystemCallPolicy.named(family);
        for (SystemCallTable table : List.of(SystemCallTable.AMD64, SystemCallTable.AARCH64)) {
            assertThat(Filter.of(policy, table).length / 8).isBetween(50, 1500);
            assertThat(Filter.of(policy.withTrace(), table)).isNotEqualTo(Filter.of(policy, table));
        }
    }

    @Test
    void a_family_that_does_not_exist_is_refused_with_those_that_do() {
        assertThatThrownBy(() -> SystemCallPolicy.named("base"))
                .hasMessageContaining("\"base\"")
                .hasMessageContaining("native, managed");
    }
}
