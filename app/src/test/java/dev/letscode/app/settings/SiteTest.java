package dev.letscode.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.letscode.engine.isolation.Demand;
import dev.letscode.problems.Diagnostic;
import dev.letscode.problems.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SiteTest {

    @TempDir
    Path folder;

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void without_a_file_it_is_ones_own_machine() {
        assertThat(read()).contains(new Site(Demand.PRACTICE, 10_000));
    }

    @Test
    void a_file_says_what_is_demanded_and_how_many_system_calls_are_too_many() throws IOException {
        write("demand: contest\nsystem-calls-per-second: 20000\n");
        assertThat(read()).contains(new Site(Demand.CONTEST, 20_000));
    }

    @Test
    void what_a_file_leaves_out_is_as_without_it() throws IOException {
        write("demand: contest\n");
        assertThat(read()).contains(new Site(Demand.CONTEST, 10_000));
        write("# nothing yet\n");
        assertThat(read()).contains(Site.DEFAULT);
    }

    @Test
    void a_file_with_a_mistake_is_refused_with_its_line_and_nothing_is_guessed() throws IOException {
        write("# mine\ndemand: strict\n");
        assertThat(read()).isEmpty();
        write("demnad: contest\n");
        assertThat(read()).isEmpty();
        assertThat(diagnostics.all())
                .extracting(Diagnostic::toString)
                .anyMatch(text -> text.contains("site.yaml:2: ") && text.contains("practice, contest"))
                .anyMatch(text -> text.contains("site.yaml:1: ") && text.contains("did you mean 'demand'"));
    }

    private void write(String text) throws IOException {
        Files.writeString(folder.resolve(Site.FILE), text);
    }

    private Optional<Site> read() {
        return Site.read(new Settings(folder, folder, folder), diagnostics);
    }
}
