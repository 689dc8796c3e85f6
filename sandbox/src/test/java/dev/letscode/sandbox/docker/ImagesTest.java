package dev.letscode.sandbox.docker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.letscode.sandbox.Command;
import dev.letscode.sandbox.Environment;
import dev.letscode.sandbox.EnvironmentSpec;
import dev.letscode.sandbox.Limits;
import dev.letscode.sandbox.SandboxException;
import dev.letscode.sandbox.Streams;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class ImagesTest {

    @Test
    void the_same_content_gives_the_same_image_and_another_one_another() throws Exception {
        ImageLayer layer = BaseImage.layer(BaseImage.USUAL_GUESTS, true);
        assertThat(BaseImage.layer(BaseImage.USUAL_GUESTS, true).digest()).isEqualTo(layer.digest());
        assertThat(BaseImage.layer(Set.of("/other"), true).digest()).isNotEqualTo(layer.digest());
        assertThat(BaseImage.layer(BaseImage.USUAL_GUESTS, false).digest()).isNotEqualTo(layer.digest());
    }

    @Test
    void the_usual_image_that_was_removed_is_made_again_when_it_is_needed() throws Exception {
        try (DockerSandbox sandbox = DockerSandbox.create(TestDaemon.settings().withSpares(0));
                DockerDaemon daemon = DockerDaemon.connect(TestDaemon.settings().socket())) {
            String name = BaseImage.ensure(daemon, BaseImage.USUAL_GUESTS).name();
            daemon.ask(
                    "cannot remove the image",
                    client -> client.removeImageCmd(name).withForce(true).exec());
            runTrue(sandbox);
            assertThat(BaseImage.content(daemon, name)).isPresent();
        }
    }

    @Test
    void one_that_is_not_there_or_not_ours_is_refused_with_how_to_make_it() throws Exception {
        assertThatThrownBy(() -> DockerSandbox.create(TestDaemon.settings().withImage("no/such-image")))
                .isInstanceOf(SandboxException.class)
                .hasMessageContaining("no/such-image")
                .hasMessageContaining("images build --from");
    }

    @Test
    void one_on_top_of_another_has_that_ones_programs_and_none_of_the_machines() throws Exception {
        String name = "letscode/test-images:from";
        try (DockerImages images = DockerImages.of(TestDaemon.settings())) {
            String base = images.build(); // which has no programs at all, so that "true" cannot be one
            assertThat(images.buildFrom(base, name)).isEqualTo(name);
        }
        assertThatThrownBy(() -> DockerSandbox.create(TestDaemon.settings().withImage(name)))
                .isInstanceOf(SandboxException.class)
                .hasMessageContaining("\"true\" does not run");
    }

    @Test
    void a_run_time_that_the_daemon_does_not_have_is_refused_in_its_words() throws Exception {
        assertThatThrownBy(() -> DockerSandbox.create(TestDaemon.settings().withRuntime("no-such-runtime")))
                .isInstanceOf(SandboxException.class)
                .hasMessageContaining("no-such-runtime")
                .hasMessageNotContaining("{");
    }

    private static void runTrue(DockerSandbox sandbox) throws Exception {
        try (Environment environment = sandbox.open(EnvironmentSpec.strict())) {
            assertThat(environment
                            .run(Command.of("true"), Limits.defaults(), Streams.none())
                            .succeeded())
                    .isTrue();
        }
    }
}
