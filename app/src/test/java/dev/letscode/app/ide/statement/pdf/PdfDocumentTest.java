package dev.letscode.app.ide.statement.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PdfDocumentTest {

    @TempDir
    Path folder;

    private Path written(String... pages) throws IOException {
        Path file = folder.resolve("problem.pdf");
        WrittenPdf.write(file, List.of(pages));
        return file;
    }

    @Test
    void pages_are_drawn_as_large_as_they_are_wanted_on_light_and_on_dark_paper() throws Exception {
        try (PdfDocument document = PdfDocument.open(written("Given a number n"))) {
            PagePixels page = document.render(0, 0.5);
            PagePixels dark = page.darkened();

            assertThat(document.pages()).hasSize(1);
            assertThat(page.width()).isEqualTo(Math.round(page.height() / 842.0 * 595));
            assertThat(page.argb()[0]).isEqualTo(0xffffffff);
            assertThat(Arrays.stream(page.argb())).anyMatch(pixel -> (pixel & 255) < 64);
            assertThat(dark.argb()[0]).isEqualTo(0xff0d1117);
            assertThat(Arrays.stream(dark.argb())).anyMatch(pixel -> (pixel & 255) > 160);
        }
    }

    @Test
    void a_page_that_would_be_too_large_is_drawn_smaller() throws Exception {
        try (PdfDocument document = PdfDocument.open(written("a"))) {
            PagePixels page = document.render(0, 1_000);

            assertThat((long) page.width() * page.height()).isBetween(10_000_000L, 17_000_000L);
        }
    }

    @Test
    void text_is_found_across_lines_and_where_it_is_can_be_pointed_at() throws Exception {
        try (PdfDocument document = PdfDocument.open(written("Wait for the\nNight Watch", "two"))) {
            PageText text = document.text(0);
            PageText.Span found = text.find("THE night").getFirst();
            PageText.Box letter = text.boxes().get(text.text().indexOf("Watch"));

            assertThat(text.text()).isEqualToIgnoringWhitespace("Wait for the Night Watch");
            assertThat(text.boxes(found)).hasSize(2);
            assertThat(text.gapAt(letter.x() + 0.1, letter.y() + 3))
                    .isEqualTo(text.text().indexOf("Watch"));
            assertThat(document.text(1).text().strip()).isEqualTo("two");
        }
    }

    @Test
    void what_is_selected_may_go_over_pages() {
        List<PageText> pages = List.of(text("one"), text("two"), text("three"));
        PdfRange range = PdfRange.between(new PdfPlace(2, 2), new PdfPlace(0, 1));

        assertThat(range.text(pages)).isEqualTo("ne\ntwo\nth");
        assertThat(PdfRange.NOTHING.text(pages)).isEmpty();
    }

    private static PageText text(String text) {
        return new PageText(text, text.chars().mapToObj(c -> PageText.Box.NONE).toList());
    }

    @Test
    void what_cannot_be_read_is_said() throws Exception {
        Path file = Files.writeString(folder.resolve("broken.pdf"), "this is no PDF");
        Path locked = folder.resolve("locked.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new org.apache.pdfbox.pdmodel.PDPage());
            document.protect(new StandardProtectionPolicy("a", "b", new AccessPermission()));
            document.save(locked.toFile());
        }

        assertThatThrownBy(() -> PdfDocument.open(file)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> PdfDocument.open(locked)).hasMessageContaining("password");
        assertThatThrownBy(() -> PdfDocument.open(folder.resolve("none.pdf"))).isInstanceOf(IOException.class);
    }

    @Test
    void drawing_ends_when_nobody_waits_for_it_any_more() throws Exception {
        try (PdfDocument document = PdfDocument.open(written("a"))) {
            Thread.currentThread().interrupt();

            assertThatThrownBy(() -> document.render(0, 1)).isInstanceOf(InterruptedException.class);
            assertThat(Thread.interrupted()).isFalse();
        }
    }

    @Test
    void what_is_broken_in_any_place_is_an_error_that_is_said_and_nothing_else() throws Exception {
        byte[] whole = Files.readAllBytes(written("Given a number n, print it", "two"));
        java.util.Random random = new java.util.Random(7);
        int failed = 0;
        for (int i = 0; i < 60; i++) {
            byte[] broken = whole.clone();
            for (int j = 0; j < 12; j++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            Path file = Files.write(folder.resolve("broken.pdf"), broken);
            try (PdfDocument document = PdfDocument.open(file)) {
                document.render(0, 0.2);
                document.text(0);
            } catch (IOException e) {
                failed++;
                assertThat(e.getMessage()).isNotBlank();
            }
        }
        assertThat(failed).isPositive();
        assertThat(new String(whole, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }
}
