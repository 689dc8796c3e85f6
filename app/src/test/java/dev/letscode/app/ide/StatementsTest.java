package dev.letscode.app.ide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.letscode.app.ide.problems.ProblemItem;
import dev.letscode.app.ide.statement.StatementView;
import dev.letscode.app.ide.statement.pdf.WrittenPdf;
import dev.letscode.app.ide.words.Tongue;
import dev.letscode.app.ide.words.Words;
import dev.letscode.app.ide.work.Background;
import dev.letscode.problems.read.PackageReader;
import dev.letscode.problems.read.ReadResult;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.web.WebView;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A package that anybody may have written, with its statement in three formats, in the view that shows statements. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StatementsTest {

    private static final AtomicInteger VISITS = new AtomicInteger();

    @TempDir
    static Path folder;

    private static ServerSocket server;
    private static Background background;
    private static StatementView view;
    private static Stage stage;
    private static ProblemItem item;

    @BeforeAll
    static void open() throws Exception {
        OpenWindow.startToolkit();
        server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(() -> {
            while (true) {
                try (var _ = server.accept()) {
                    VISITS.incrementAndGet();
                } catch (IOException e) {
                    return;
                }
            }
        });
        item = write(folder.resolve("watch"), "http://127.0.0.1:" + server.getLocalPort());
        background = new Background(Platform::runLater);
        view = OpenWindow.call(() -> new StatementView(background, new Words(Tongue.ENGLISH), sample -> {}));
        stage = OpenWindow.call(() -> {
            Stage fresh = new Stage();
            Scene scene = new Scene((javafx.scene.Parent) view.node(), 620, 800);
            new dev.letscode.app.ide.look.Look().dress(scene);
            fresh.setScene(scene);
            fresh.show();
            return fresh;
        });
    }

    @AfterAll
    static void close() throws Exception {
        OpenWindow.call(() -> {
            stage.close();
            return true;
        });
        background.close();
        server.close();
    }

    private static ProblemItem write(Path root, String outside) throws IOException {
        Path statements = Files.createDirectories(root.resolve("problem_statement"));
        for (String group : List.of("sample", "secret")) {
            Path data = Files.createDirectories(root.resolve("data").resolve(group));
            Files.writeString(data.resolve("1.in"), "3\n1 2 3\n");
            Files.writeString(data.resolve("1.ans"), "6\n");
        }
        Files.writeString(root.resolve("problem.yaml"), "name: Watch\n");
        Files.writeString(root.resolve(".timelimit"), "1\n");
        Files.writeString(root.resolve("outside.png"), "no picture");
        ImageIO.write(
                new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB),
                "png",
                statements.resolve("map.png").toFile());
        Files.writeString(
                statements.resolve("drawing.svg"),
                "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><script>fetch('" + outside
                        + "')</script><image href='" + outside + "/a.png' width='9' height='9'/></svg>");
        String hostile = "<script>window.hacked=1</script><img src='" + outside + "/a.png' onerror='window.hacked=1'>"
                + "<iframe src='file:///etc/hostname'></iframe>";
        Files.writeString(
                statements.resolve("problem.en.md"),
                "# Watch\n\n" + hostile + "\n\n![m](map.png) ![d](drawing.svg) ![o](../outside.png) ![w](" + outside
                        + "/a.png) ![f](file:///etc/hostname)\n\n[l](" + outside + ") $\\href{" + outside
                        + "}{x} \\includegraphics{" + outside + "/a.png}$\n");
        Files.writeString(
                statements.resolve("problem.de.tex"),
                "\\usepackage[latin1]{inputenc}\\problemname{Wache}\nGr\u00f6\u00dfe $n \\le 10^5$. \\includegraphics{map}"
                        + "\\includegraphics{" + outside + "/a.png}\\includegraphics{../outside}\\href{" + outside
                        + "}{l}" + hostile
                        + "\\input{/etc/hostname}\\begin{itemize}\\item eins \\item zwei\\end{itemize}",
                StandardCharsets.ISO_8859_1);
        WrittenPdf.write(
                statements.resolve("problem.es.pdf"),
                List.of("Guardia de noche\nSe da un entero n.", "Segunda", "Tercera", "Cuarta"));
        Path scratch = Files.createDirectories(root.resolveSibling("scratch"));
        return switch (PackageReader.read(root, scratch)) {
            case ReadResult.Read read -> new ProblemItem(root, read.problem());
            case ReadResult.Refused refused -> throw new AssertionError(refused.diagnostics());
        };
    }

    private static void await(String what, java.util.concurrent.Callable<Boolean> isSo) throws Exception {
        long end = System.nanoTime() + 30_000_000_000L;
        while (!OpenWindow.call(isSo)) {
            assertThat(System.nanoTime()).as(what).isLessThan(end);
            Thread.sleep(20);
        }
    }

    private static Object script(String code) {
        return stage.getScene().getRoot().lookup(".web-view") instanceof WebView web
                ? web.getEngine().executeScript(code)
                : "";
    }

    private static void show(String language) throws Exception {
        OpenWindow.call(() -> {
            view.show(item, language);
            return true;
        });
    }

    @Test
    void what_a_statement_names_outside_of_its_package_is_neither_loaded_nor_run() throws Exception {
        for (String language : List.of("en", "de")) {
            show(language);
            String sign = language.equals("en") ? "Watch" : "zwei";
            await(
                    language + " is shown",
                    () -> String.valueOf(script("document.getElementById('statement').textContent"))
                            .contains(sign));
            Thread.sleep(300);
            OpenWindow.call(() -> {
                assertThat(script("String(window.hacked)")).isEqualTo("undefined");
                assertThat(script("document.querySelectorAll('#statement script, #statement iframe, #statement [href]'"
                                + " + ', #statement [onerror]').length"))
                        .isEqualTo(0);
                assertThat(script("Array.from(document.images).map(i => i.src.substring(0, 10)).join()"))
                        .isEqualTo(language.equals("en") ? "data:image,data:image" : "data:image");
                return true;
            });
        }
        assertThat(VISITS).hasValue(0);
        assertThat(OpenWindow.call(() -> script("document.getElementById('statement').textContent")))
                .asString()
                .contains("Größe", "Not known here", "\\input");
        OpenWindow.picture(stage, Path.of("target", "statement-latex.png"));
    }

    @Test
    void the_pages_of_a_pdf_are_drawn_when_they_are_in_sight_and_its_text_is_found() throws Exception {
        show("es");
        await("the first page is drawn", () -> drawn() >= 1);
        assertThat(OpenWindow.call(StatementsTest::drawn)).isLessThan(4);
        await(
                "its text is there to be read to somebody",
                () -> stage.getScene().getRoot().lookupAll(".pdf-page").stream()
                        .anyMatch(
                                page -> String.valueOf(page.getAccessibleText()).contains("entero n")));
        OpenWindow.call(() -> {
            ((TextField) stage.getScene().getRoot().lookup(".text-field")).setText("TERCERA");
            return true;
        });
        await(
                "the page with it is in front",
                () -> OpenWindow.reads(stage.getScene().getRoot(), "Page 3 of 4"));
        assertThat(OpenWindow.call(() ->
                        stage.getScene().getRoot().lookupAll(".pdf-selection").size()))
                .isEqualTo(1);
        OpenWindow.picture(stage, Path.of("target", "statement-pdf.png"));
        OpenWindow.call(() -> {
            view.setDark(true);
            return true;
        });
        await("it is dark", () -> drawn() >= 1);
        OpenWindow.picture(stage, Path.of("target", "statement-pdf-dark.png"));
        OpenWindow.call(() -> {
            view.setDark(false);
            ComboBox<?> languages = (ComboBox<?>) stage.getScene().getRoot().lookup(".combo-box");
            assertThat(languages.getItems()).hasSize(3);
            languages.getSelectionModel().select(0);
            return true;
        });
        await(
                "another language is shown",
                () -> String.valueOf(script("document.getElementById('statement').textContent"))
                        .contains("zwei"));
        assertThat(VISITS).hasValue(0);
    }

    private static long drawn() {
        return stage.getScene().getRoot().lookupAll(".pdf-page").stream()
                .flatMap(page -> page.lookupAll("ImageView").stream())
                .filter(node -> node instanceof ImageView image && image.getImage() != null)
                .count();
    }
}
