package dev.letscode.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.letscode.engine.isolation.Demand;
import dev.letscode.engine.metrics.AlertRule;
import dev.letscode.engine.monitoring.InfluxSettings;
import dev.letscode.engine.monitoring.MonitorSettings;
import dev.letscode.problems.Diagnostic;
import dev.letscode.problems.Diagnostics;
import java.io.IOException;
import java.net.URI;
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
        assertThat(read()).contains(Site.DEFAULT);
    }

    @Test
    void a_file_says_what_is_demanded_and_how_many_system_calls_are_too_many() throws IOException {
        write("demand: contest\nsystem-calls-per-second: 20000\n");
        assertThat(read()).contains(new Site(Demand.CONTEST, 20_000, Optional.empty(), MonitorSettings.DEFAULT));
    }

    @Test
    void what_a_file_leaves_out_is_as_without_it() throws IOException {
        write("demand: contest\n");
        assertThat(read()).contains(new Site(Demand.CONTEST, 10_000, Optional.empty(), MonitorSettings.DEFAULT));
        write("# nothing yet\n");
        assertThat(read()).contains(Site.DEFAULT);
    }

    @Test
    void a_file_says_where_measurements_are_sent_to_and_when_there_is_an_alert() throws IOException {
        write("""
                influx:
                  write: http://10.0.0.5:8086/write?db=letscode
                  authorization: Token abc
                alerts:
                  queue-long:
                    metric: letscode_queue_waiting
                    above: 10
                """);
        Site site = read().orElseThrow();
        assertThat(site.monitoring().influx())
                .contains(InfluxSettings.of(URI.create("http://10.0.0.5:8086/write?db=letscode"))
                        .withAuthorization("Token abc"));
        assertThat(site.monitoring().rules())
                .hasSameSizeAs(MonitorSettings.DEFAULT.rules())
                .filteredOn(rule -> rule.name().equals("queue-long"))
                .extracting(AlertRule::threshold)
                .containsExactly(10.0);

        write("influx: {write: ftp://here}\nalerts: {new: {above: 1}}\n");
        assertThat(read()).isEmpty();
        assertThat(diagnostics.all())
                .extracting(Diagnostic::toString)
                .anyMatch(text -> text.contains("site.yaml:1: ") && text.contains("with http or https, not ftp://here"))
                .anyMatch(text -> text.contains("site.yaml:2: ") && text.contains("must have a metric"));
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
        return Site.read(new Settings(folder, folder, folder, folder), diagnostics);
    }
}
