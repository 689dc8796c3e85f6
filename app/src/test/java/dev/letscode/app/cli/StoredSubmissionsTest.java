package dev.letscode.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.letscode.app.settings.Settings;
import dev.letscode.engine.store.Store;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is submitted by the command line, from outside. Real sandbox, real store. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("slow")
class StoredSubmissionsTest {

    /** Shared, so that a source is compiled once for all tests. */
    @TempDir
    static Path user;

    @TempDir
    Path folder;

    /** In this process, which differs in nothing that is looked at here. */
    private LetscodeProcess.Result letscode(Object... arguments) {
        return InProcess.letscode(
                new Settings(
                        user.resolve("cache"), user.resolve("config"), user.resolve("state"), folder.resolve("home")),
                arguments);
    }

    private Path home() {
        return folder.resolve("home");
    }

    @Test
    void a_submission_is_judged_kept_listed_shown_and_judged_again() throws Exception {
        SamplePackage sums = SamplePackage.in(folder);

        LetscodeProcess.Result submitted =
                letscode("submit", "--account", "ada", sums.folder(), sums.submission("wrong_answer/wrong.py"));

        assertThat(submitted.err()).isEmpty();
        assertThat(submitted.out()).contains("Sums", "secret/1", "wrong answer (WA)", "submission ");
        assertThat(submitted.exitCode()).isOne();
        String id = submitted.out().lines().toList().getLast().replace("submission ", "");

        assertThat(letscode("history").out()).contains(id, "WA", "sums", "ada", "python3");
        LetscodeProcess.Result shown = letscode("history", id);
        assertThat(shown.out()).contains("judgement 1: ", "secret/1", "wrong answer (WA)", "wrong.py:", "print(a - b)");

        // an author who finds a mistake in the tests
        sums.with("data/secret/1.ans", "-38\n").with("data/sample/1.ans", "1\n");
        LetscodeProcess.Result again = letscode("rejudge", "--json", id);
        JsonNode json = new ObjectMapper().readTree(again.out());
        assertThat(again.exitCode()).isZero();
        assertThat(json.get("submission").get("verdict").asText()).isEqualTo("AC");
        assertThat(json.get("judgements")).hasSize(2);
        assertThat(json.get("judgements").get(0).get("result").get("verdict").asText())
                .isEqualTo("WA");
        assertThat(json.get("files").get(0).get("text").asText()).isEqualTo(SamplePackage.WRONG);
    }

    @Test
    void who_tries_what_is_forbidden_is_in_the_log_which_is_verified_exported_backed_up_and_put_back()
            throws Exception {
        SamplePackage sums = SamplePackage.in(folder);
        Path source = Files.writeString(
                folder.resolve("tracer.c"), "#include <sys/ptrace.h>\nint main(void) { ptrace(0, 0, 0, 0); }\n");

        assertThat(letscode("submit", "-q", "--account", "mallory", sums.folder(), source)
                        .out())
                .contains("security violation (SV)");

        assertThat(letscode("audit").out())
                .contains("violation", "mallory", "native does not allow: ptrace", "sample/1", "end of the log: 1:");
        assertThat(letscode("audit", "--account", "ada").out()).startsWith("nothing like that is in the log of ");
        assertThat(letscode("audit", "--flagged").out()).startsWith("no account is to be looked at");
        assertThat(letscode("audit", "--review", "mallory").err()).contains("mallory: this account is not flagged");
        JsonNode entry = new ObjectMapper()
                .readTree(letscode("audit", "--export", "jsonl", "--since", "2026-01-01")
                        .out());
        assertThat(entry.get("action").asText()).isEqualTo("ptrace");
        assertThat(letscode("audit", "--export", "csv", "--kind", "violation")
                        .out()
                        .lines())
                .hasSize(2)
                .last()
                .asString()
                .contains("\"native\",\"ptrace\"");
        LetscodeProcess.Result evidence = letscode("audit", "--evidence", "1", "--to", folder.resolve("evidence"));
        assertThat(evidence.out()).contains("tracer.c", "sample/1");
        assertThat(folder.resolve("evidence/1-source")).hasSameTextualContentAs(source);
        assertThat(folder.resolve("evidence/2-input")).hasContent("1 0");

        Path backup = folder.resolve("backup.zip");
        assertThat(letscode("backup", backup).out()).startsWith(backup + ": ");
        assertThat(letscode("check").out()).contains("all is well in " + home(), "1 submission, 1 judgement");
        Files.delete(home().resolve("store.mv.db"));
        LetscodeProcess.Result cut = letscode("audit", "--verify");
        assertThat(cut.out()).contains("the log ends with entry 0, but had entry 1: it was cut off");
        assertThat(cut.exitCode()).isOne();
        assertThat(letscode("restore", backup).out()).contains("put back into " + home(), "replaced-");
        LetscodeProcess.Result whole = letscode(
                "audit", "--verify", "--head", "1:" + entry.get("digest").asText());
        assertThat(whole.out()).contains("the log is as it was written: 2 entries, 1 with evidence");
        assertThat(whole.exitCode()).isZero();
        assertThat(letscode("history").out()).contains("mallory");
    }

    @Test
    void the_history_is_empty_at_first_and_says_where_it_is() throws Exception {
        LetscodeProcess.Result result = letscode("history");

        assertThat(result.out()).isEqualTo("nothing like that was submitted in " + home() + "\n");
        assertThat(result.exitCode()).isZero();
        assertThat(new ObjectMapper()
                        .readTree(letscode("history", "--json").out())
                        .get("submissions"))
                .isEmpty();
    }

    @Test
    void what_cannot_be_submitted_is_refused_with_one_line() throws Exception {
        SamplePackage sums = SamplePackage.in(folder);
        Path empty = Files.writeString(folder.resolve("empty.py"), " \n\t\n");

        LetscodeProcess.Result result = letscode("submit", sums.folder(), empty);
        assertThat(result.err()).isEqualTo("letscode submit: not submitted: source: it is empty\n");
        assertThat(result.exitCode()).isEqualTo(ExitCode.USAGE);

        assertThat(letscode("history", "12345").err()).contains("12345: not the id of a submission");
        assertThat(letscode("rejudge", "01ARZ3NDEKTSV4RRFFQ69G5FAV").err()).contains("there is no such submission");
    }

    @Test
    void a_second_process_is_told_which_one_has_the_store_where_and_what_to_do() throws Exception {
        try (Store _ = Store.embedded(home(), remark -> {})) {
            LetscodeProcess.Result result = LetscodeProcess.run(user, "history", "--home", home());

            assertThat(result.errLines()).hasSize(1);
            assertThat(result.err())
                    .contains(
                            "process " + ProcessHandle.current().pid(),
                            home().toString(),
                            "end it, or choose another folder with --home");
            assertThat(result.exitCode()).isEqualTo(ExitCode.USAGE);
        }
    }

    @Test
    void another_home_has_a_history_of_its_own() throws Exception {
        SamplePackage sums = SamplePackage.in(folder);
        Path other = folder.resolve("other");

        assertThat(letscode("submit", "-q", "--home", other, sums.folder(), sums.submission("accepted/right.py"))
                        .out())
                .isEqualTo("accepted (AC)\n");

        assertThat(letscode("history", "--home", other, "--state", "completed").out())
                .contains("AC", System.getProperty("user.name"));
        assertThat(letscode("history", "--home", other, "--state", "failed").out())
                .contains("nothing like that");
    }
}
