package dev.letscode.worker.wasm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.dylibso.chicory.runtime.Memory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The wall between a guest and its worker: these checks are the only ones. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class FlatMemoryTest {

    private static final int PAGES = 2;
    private static final int END = PAGES * Memory.PAGE_SIZE;

    /** Longer than what the guest is given, and not zero where the guest must not look. */
    private static final int SPARE = 3 * Memory.PAGE_SIZE;

    private interface Access {
        void at(FlatMemory memory, int address);
    }

    private static Map<String, Access> accesses(int bytes) {
        return new TreeMap<>(
                switch (bytes) {
                    case 1 -> Map.of("read", FlatMemory::read, "writeByte", (m, a) -> m.writeByte(a, (byte) 1));
                    case 2 ->
                        Map.of(
                                "readShort", FlatMemory::readShort,
                                "readU16", FlatMemory::readU16,
                                "writeShort", (m, a) -> m.writeShort(a, (short) 1));
                    case 4 ->
                        Map.of(
                                "readInt", FlatMemory::readInt,
                                "readFloat", FlatMemory::readFloat,
                                "readF32", FlatMemory::readF32,
                                "writeI32", (m, a) -> m.writeI32(a, 1),
                                "writeF32", (m, a) -> m.writeF32(a, 1));
                    default ->
                        Map.of(
                                "readLong", FlatMemory::readLong,
                                "readDouble", FlatMemory::readDouble,
                                "readF64", FlatMemory::readF64,
                                "writeLong", (m, a) -> m.writeLong(a, 1),
                                "writeF64", (m, a) -> m.writeF64(a, 1));
                });
    }

    private static void allows(FlatMemory memory, int first, int end) {
        for (int bytes : new int[] {1, 2, 4, 8}) {
            accesses(bytes).forEach((name, access) -> {
                for (int address : new int[] {first, first + 1, end - bytes - 1, end - bytes}) {
                    assertThatCode(() -> access.at(memory, address))
                            .as("%s at %d", name, address)
                            .doesNotThrowAnyException();
                }
                for (int address : new int[] {
                    first - 1, 0, -1, -bytes, Integer.MIN_VALUE, end - bytes + 1, end, end + 7, Integer.MAX_VALUE
                }) {
                    assertThatThrownBy(() -> access.at(memory, address))
                            .as("%s at %d", name, address)
                            .isInstanceOf(IndexOutOfBoundsException.class);
                }
            });
        }
    }

    @Test
    void a_guest_reaches_what_it_was_given_and_nothing_else() {
        allows(new FlatMemory(PAGES, 10, new byte[SPARE]), FlatMemory.LOWEST, END);
    }

    @Test
    void after_growing_it_reaches_what_it_has_then_whether_the_array_was_copied_or_not() {
        for (int more : List.of(1, 5)) {
            FlatMemory memory = new FlatMemory(PAGES, 10, new byte[SPARE]);
            assertThat(memory.grow(more)).isEqualTo(PAGES);
            allows(memory, FlatMemory.LOWEST, END + more * Memory.PAGE_SIZE);
        }
    }

    @Test
    void an_array_that_is_too_short_is_not_used() {
        allows(new FlatMemory(PAGES, 10, new byte[END - FlatMemory.LOWEST - 1]), FlatMemory.LOWEST, END);
    }

    @Test
    void a_memory_whose_use_has_ended_is_reached_nowhere() {
        FlatMemory memory = new FlatMemory(PAGES, 10, new byte[SPARE]);
        memory.writeByte(END - 1, (byte) 7);

        assertThat(memory.wiped(0, 0)).containsOnly(0);

        assertThatThrownBy(() -> memory.read(FlatMemory.LOWEST)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> memory.writeLong(FlatMemory.LOWEST, 1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void numbers_lie_in_it_with_their_lowest_byte_first() {
        FlatMemory memory = new FlatMemory(PAGES, 10, new byte[0]);
        int odd = FlatMemory.LOWEST + 3;
        ByteBuffer expected = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN);

        memory.writeLong(odd, 0x8877665544332211L);
        assertThat(memory.readBytes(odd, 8))
                .isEqualTo(expected.putLong(0, 0x8877665544332211L).array());
        assertThat(memory.readInt(odd + 1)).isEqualTo(expected.getInt(1));
        assertThat(memory.readShort(odd + 6)).isEqualTo(expected.getShort(6));
        memory.writeF64(odd, -0.1);
        assertThat(memory.readDouble(odd)).isEqualTo(-0.1);
        memory.writeF32(odd, Float.MIN_VALUE);
        assertThat(memory.readFloat(odd)).isEqualTo(Float.MIN_VALUE);
    }
}
