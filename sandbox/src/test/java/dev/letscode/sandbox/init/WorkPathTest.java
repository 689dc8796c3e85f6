package dev.letscode.sandbox.init;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WorkPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "a/b", "a b/ü.txt", ".", "..a", "-rf", ".hidden/x"})
    void below_the_work_directory_is_safe(String path) {
        assertThatNoException().isThrownBy(() -> WorkPath.requireSafe(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/etc/passwd", "..", "a/../b", "a//b", "a/", "a\0b"})
    void anywhere_else_is_refused(String path) {
        assertThatIllegalArgumentException().isThrownBy(() -> WorkPath.requireSafe(path));
    }
}
