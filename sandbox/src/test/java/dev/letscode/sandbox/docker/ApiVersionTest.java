package dev.letscode.sandbox.docker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.letscode.sandbox.SandboxException;
import org.junit.jupiter.api.Test;

final class ApiVersionTest {

    @Test
    void an_older_daemon_is_talked_to_in_its_own_newest_words() throws Exception {
        assertThat(negotiate("1.12", "1.41")).isEqualTo(new ApiVersion(1, 41));
    }

    @Test
    void a_newer_daemon_is_talked_to_in_our_newest_words() throws Exception {
        assertThat(negotiate("1.24", "1.100")).isEqualTo(ApiVersion.NEWEST);
    }

    @Test
    void a_daemon_that_is_too_old_is_refused_with_what_to_do() {
        assertThatThrownBy(() -> negotiate("1.12", "1.39"))
                .isInstanceOf(SandboxException.class)
                .hasMessageContaining("1.39")
                .hasMessageContaining("update Docker");
    }

    @Test
    void a_daemon_that_has_forgotten_our_words_is_refused_with_what_to_do() {
        assertThatThrownBy(() -> negotiate("1.90", "1.100"))
                .isInstanceOf(SandboxException.class)
                .hasMessageContaining("1.90")
                .hasMessageContaining("update Let'sCode");
    }

    @Test
    void what_is_no_version_is_no_daemon() {
        assertThatThrownBy(() -> ApiVersion.parse("latest"))
                .isInstanceOf(SandboxException.class)
                .hasMessageContaining("latest");
    }

    private static ApiVersion negotiate(String oldest, String newest) throws SandboxException {
        return ApiVersion.negotiate(ApiVersion.parse(oldest), ApiVersion.parse(newest));
    }
}
