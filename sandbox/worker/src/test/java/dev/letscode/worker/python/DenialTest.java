package dev.letscode.worker.python;

import static org.assertj.core.api.Assertions.assertThat;

import dev.letscode.worker.GuestEnd;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class DenialTest {

    @Test
    void a_refused_file_stays_a_file_whatever_its_name_is() {
        String text = "java.lang.SecurityException: Operation is not allowed for: host/process/socket";

        assertThat(Denial.ofFailure(text)).contains(new GuestEnd.Forbidden("file", text));
    }

    @Test
    void a_failure_that_refuses_nothing_is_none() {
        assertThat(Denial.ofFailure("java.lang.IllegalStateException: of a process"))
                .isEmpty();
    }

    @Test
    void a_function_that_the_run_time_lacks_is_an_error_of_the_program() {
        String text = "com.oracle.graal.python.runtime.PosixSupportLibrary$UnsupportedPosixFeatureException: "
                + "select was excluded";

        assertThat(Denial.ofLack(text))
                .contains(new GuestEnd.Crashed("OSError: [Errno 38] Function not implemented: select was excluded\n"));
        assertThat(Denial.ofLack("java.lang.IllegalStateException: select")).isEmpty();
    }
}
