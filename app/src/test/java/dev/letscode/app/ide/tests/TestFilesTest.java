package dev.letscode.app.ide.tests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.letscode.app.ide.tests.TestFiles.Found;
import dev.letscode.app.ide.tests.TestFiles.Reason;
import dev.letscode.app.ide.tests.TestFiles.Skipped;
import dev.letscode.app.ide.words.Tongue;
import dev.letscode.app.ide.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TestFilesTest {

    @TempDir
    Path folder;

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    @Test
    void inputs_and_answers_of_all_kinds_are_paired_in_the_order_of_their_numbers() throws IOException {
        write("10.in", "ten");
        write("10.ans", "10");
        write("2.in", "two\r\n");
        write("2.out", "2");
        write("alone.in", "x");
        write("input1.txt", "i");
        write("output1.txt", "o");
        TestFiles files = TestFiles.in(folder);
        assertThat(files.tests())
                .containsExactly(
                        new Found("2.in", "two\n", "2"),
                        new Found("10.in", "ten", "10"),
                        new Found("alone.in", "x", ""),
                        new Found("input1.txt", "i", "o"));
        assertThat(files.skipped()).isEmpty();
    }

    @Test
    void what_is_left_out_is_said_with_the_reason() throws IOException {
        write("1.in", "1");
        write("1.ans", "1");
        write("1.out", "one");
        write("2.ans", "no input");
        write("readme.md", "hello");
        Files.write(folder.resolve("3.in"), new byte[] {(byte) 0xff, (byte) 0xfe});
        Files.write(folder.resolve("4.in"), new byte[TestFiles.MOST_BYTES + 1]);
        TestFiles files = TestFiles.in(folder);
        assertThat(files.tests()).containsExactly(new Found("1.in", "1", "1"));
        assertThat(files.skipped())
                .containsExactlyInAnyOrder(
                        new Skipped("1.out", Reason.OTHER_ANSWER, "1.ans"),
                        new Skipped("2.ans", Reason.NO_INPUT, ""),
                        new Skipped("readme.md", Reason.UNKNOWN_NAME, ""),
                        new Skipped("3.in", Reason.NOT_TEXT, ""),
                        new Skipped("4.in", Reason.TOO_LARGE, ""));
        assertThat(new TestFilesText(new Words(Tongue.ENGLISH)).of(files))
                .startsWith("1 tests added. Left out: ")
                .contains("2.ans (there is no input for it)", "1.out (the answer is in 1.ans)");
    }

    @Test
    void one_file_is_an_input_with_the_answer_beside_it() throws IOException {
        write("7.in", "7");
        write("7.out", "seven");
        write("8.in", "8");
        write("notes", "5 5");
        assertThat(TestFiles.ofInput(folder.resolve("7.in")).tests()).containsExactly(new Found("7.in", "7", "seven"));
        assertThat(TestFiles.ofInput(folder.resolve("notes")).tests()).containsExactly(new Found("notes", "5 5", ""));
        assertThat(TestFiles.ofInput(folder.resolve("gone")).skipped())
                .containsExactly(new Skipped("gone", Reason.UNREADABLE, "there is no such file"));
    }
}
