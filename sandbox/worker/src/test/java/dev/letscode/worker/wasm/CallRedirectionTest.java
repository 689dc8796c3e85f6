package dev.letscode.worker.wasm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntBinaryOperator;
import org.junit.jupiter.api.Test;

class CallRedirectionTest {

    /** Its calls are redirected. It has a long, so that a constant takes two places. */
    public static final class Caller implements IntBinaryOperator {

        @Override
        public int applyAsInt(int left, int right) {
            long large = 123_456_789_012L;
            return Math.max(left, right) + Math.min(left, right) * 100 + (int) (large % 2);
        }
    }

    /** What is called instead. */
    public static final class Other {

        private Other() {}

        public static int max(int left, int right) {
            return left - right;
        }
    }

    @Test
    void calls_of_the_named_methods_go_to_the_other_class_and_no_others() throws Exception {
        byte[] changed = new CallRedirection("java/lang/Math", internalName(Other.class), Set.of("max(II)I"))
                .apply(bytes(Caller.class));

        assertThat(load(changed).applyAsInt(7, 3)).isEqualTo(4 + 300);
    }

    @Test
    void a_class_without_such_calls_stays_as_it_is() throws Exception {
        byte[] original = bytes(Caller.class);

        assertThat(new CallRedirection("java/lang/Math", internalName(Other.class), Set.of("max(JJ)J")).apply(original))
                .isEqualTo(original);
    }

    private static String internalName(Class<?> type) {
        return type.getName().replace('.', '/');
    }

    private static byte[] bytes(Class<?> type) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                type.getResourceAsStream("/" + internalName(type) + ".class"), "every class has a file")) {
            return in.readAllBytes();
        }
    }

    private static IntBinaryOperator load(byte[] classFile) throws ReflectiveOperationException {
        ClassLoader loader = new ClassLoader(CallRedirectionTest.class.getClassLoader()) {
            @Override
            protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
                return name.equals(Caller.class.getName())
                        ? defineClass(name, classFile, 0, classFile.length)
                        : super.loadClass(name, resolve);
            }
        };
        return (IntBinaryOperator)
                loader.loadClass(Caller.class.getName()).getConstructor().newInstance();
    }
}
