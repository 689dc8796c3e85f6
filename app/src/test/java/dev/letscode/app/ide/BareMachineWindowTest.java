package dev.letscode.app.ide;

import dev.letscode.app.workshop.SandboxSource;
import dev.letscode.engine.routing.Wish;
import dev.letscode.sandbox.Sandbox;
import dev.letscode.sandbox.SandboxException;
import dev.letscode.sandbox.client.ClientSandbox;
import dev.letscode.sandbox.client.ClientSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window on a machine that can run no program of its own: no compiler, no interpreter, no container. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("slow")
class BareMachineWindowTest {

    private static final String REASON = "the tests want none";

    private static final class ClientTierAlone implements SandboxSource {

        @Override
        public Sandbox open(Path cacheFolder) throws SandboxException {
            throw new SandboxException(REASON);
        }

        @Override
        public Sandbox client(Path cacheFolder, Sandbox around, int spares) throws SandboxException {
            return ClientSandbox.create(
                    ClientSettings.of(Path.of("target", "worker").toAbsolutePath(), cacheFolder.resolve("workers")),
                    REASON);
        }
    }

    @TempDir
    Path folder;

    @Test
    void javascript_is_judged_and_of_cpp_it_is_said_what_is_missing() throws Exception {
        OpenWindow window = OpenWindow.in(folder, new ClientTierAlone(), Wish.AUTO);
        try {
            window.await("the problems are listed", () -> window.reads("Across the Rooftops"));
            TextField search = window.find(".search-box .text-field", TextField.class);
            OpenWindow.call(() -> {
                search.setText("rooftops");
                search.requestFocus();
                return true;
            });
            window.press(KeyCode.ENTER);
            window.await("it is open", () -> window.inside().editors().current().isPresent());
            Path submissions = OpenWindow.PACKAGES.resolve("rooftops/submissions/accepted");
            window.write("javascript", Files.readString(submissions.resolve("stack.js")));
            window.control(KeyCode.ENTER);
            window.await("it is accepted", () -> window.reads("2 of 2 accepted"));
            window.write("cpp20", Files.readString(submissions.resolve("stack.cpp")));
            window.control(KeyCode.ENTER);
            window.await("it is said what is missing", () -> window.reads("nothing runs C++20 here; it takes one of"));
            window.picture(Path.of("target", "window-bare.png"));
        } finally {
            window.close();
        }
    }
}
