package dev.letscode.sandbox.seccomp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.letscode.sandbox.seccomp.SystemCallRule.Condition;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the kernel would decide: the filter's instructions are carried out as linux/filter.h describes them. */
class FilterTest {

    private static final int ALLOW = 0x7fff0000;
    private static final int END = 0x7fc00000;
    private static final int KILL = 0x80000000;

    static Stream<SystemCallTable> processors() {
        return Stream.of(SystemCallTable.AMD64, SystemCallTable.AARCH64);
    }

    @ParameterizedTest
    @MethodSource("processors")
    void each_number_has_the_fate_that_its_name_was_given(SystemCallTable table) {
        List<SystemCallRule> rules = new ArrayList<>();
        List<String> names = table.numbers().keySet().stream().sorted().toList();
        for (int i = 0; i < names.size(); i++) {
            rules.add(new SystemCallRule(names.get(i), List.of(), fate(i)));
        }
        byte[] filter = Filter.of(new SystemCallPolicy("each another", rules, false), table);
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (!List.of("close_range", "dup2", "dup3", "execve", "exit_group", "prlimit64")
                    .contains(name)) {
                assertThat(decide(filter, table.audit(), table.number(name).orElseThrow(), 0))
                        .as(name)
                        .isEqualTo(value(fate(i)));
            }
        }
    }

    private static SystemCallAction fate(int i) {
        return switch (i % 4) {
            case 0 -> new SystemCallAction.Allow();
            case 1 -> new SystemCallAction.End();
            default -> new SystemCallAction.Refuse(i % 4000 + 1);
        };
    }

    private static int value(SystemCallAction action) {
        return switch (action) {
            case SystemCallAction.Allow() -> ALLOW;
            case SystemCallAction.Refuse(int errno) -> 0x00050000 | errno;
            case SystemCallAction.End() -> END;
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"native", "managed", "interpreter", "compiler", "general"})
    void a_family_allows_reading_and_ends_tracing_and_namespaces(String family) {
        SystemCallTable table = SystemCallTable.AMD64;
        byte[] filter = Filter.of(SystemCallPolicy.named(family), table);
        assertThat(decide(filter, table.audit(), number("read"), 0)).isEqualTo(ALLOW);
        assertThat(decide(filter, table.audit(), number("ptrace"), 0)).isEqualTo(END);
        assertThat(decide(filter, table.audit(), number("clone"), 0x10000000L)).isEqualTo(END);
        assertThat(decide(filter, table.audit(), 100_000, 0)).isEqualTo(0x00050000 | Errno.ENOSYS);
        byte[] traced = Filter.of(SystemCallPolicy.named(family).withTrace(), table);
        assertThat(decide(traced, table.audit(), number("read"), 0)).isEqualTo(END);
        assertThat(decide(traced, table.audit(), number("ptrace"), 0)).isEqualTo(KILL);
        assertThat(decide(traced, table.audit(), number("execve"), 0)).isEqualTo(ALLOW);
    }

    @Test
    void both_halves_of_an_argument_are_looked_at() {
        SystemCallRule rule = new SystemCallRule(
                "read",
                List.of(new Condition(0, 0xf000_0000_0000_00f0L, 0x3000_0000_0000_0020L)),
                new SystemCallAction.Allow());
        byte[] filter = Filter.of(new SystemCallPolicy("p", List.of(rule), false), SystemCallTable.AMD64);
        int audit = SystemCallTable.AMD64.audit();
        int refused = 0x00050000 | Errno.EPERM;
        assertThat(decide(filter, audit, number("read"), 0x3abc_0000_0000_0a2fL))
                .isEqualTo(ALLOW);
        assertThat(decide(filter, audit, number("read"), 0x3000_0000_0000_0010L))
                .isEqualTo(refused);
        assertThat(decide(filter, audit, number("read"), 0x1000_0000_0000_0020L))
                .isEqualTo(refused);
    }

    @Test
    void another_instruction_set_ends_the_run() {
        byte[] filter = Filter.of(SystemCallPolicy.named("native"), SystemCallTable.AMD64);
        int i386 = 0x40000003;
        assertThat(decide(filter, i386, 3, 0)).isEqualTo(END);
        assertThat(decide(filter, SystemCallTable.AMD64.audit(), 0x40000000, 0)).isEqualTo(END);
        assertThat(decide(filter, SystemCallTable.AMD64.audit(), -1, 0)).isEqualTo(END);
    }

    @Test
    void a_policy_that_is_too_long_for_the_kernel_is_refused() {
        List<SystemCallRule> rules = IntStream.range(0, 3000)
                .mapToObj(i -> new SystemCallRule(
                        "read", List.of(new Condition(1, 0xffff, i)), new SystemCallAction.Refuse(1 + i % 40)))
                .toList();
        assertThatThrownBy(() -> Filter.of(new SystemCallPolicy("long", rules, false), SystemCallTable.AMD64))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("4096");
    }

    private static int number(String call) {
        return SystemCallTable.AMD64.number(call).orElseThrow();
    }

    private static int decide(byte[] filter, int processor, int number, long argument) {
        ByteBuffer data = ByteBuffer.allocate(64).order(ByteOrder.LITTLE_ENDIAN);
        data.putInt(number).putInt(processor).putLong(0).putLong(argument);
        ByteBuffer program = ByteBuffer.wrap(filter).order(ByteOrder.LITTLE_ENDIAN);
        int accumulator = 0;
        for (int at = 0; ; at++) {
            int code = program.getShort(8 * at);
            int value = program.getInt(8 * at + 4);
            int jumpTrue = program.get(8 * at + 2) & 0xff;
            int jumpFalse = program.get(8 * at + 3) & 0xff;
            switch (code) {
                case 0x20 -> accumulator = data.getInt(value);
                case 0x54 -> accumulator &= value;
                case 0x05 -> at += value;
                case 0x15 -> at += accumulator == value ? jumpTrue : jumpFalse;
                case 0x35 -> at += Integer.compareUnsigned(accumulator, value) >= 0 ? jumpTrue : jumpFalse;
                case 0x06 -> {
                    return value;
                }
                default -> throw new AssertionError("an instruction that the filter has no use for: " + code);
            }
        }
    }
}
