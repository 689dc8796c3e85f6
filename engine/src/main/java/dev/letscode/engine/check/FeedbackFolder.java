package dev.letscode.engine.check;

import dev.letscode.problems.files.FileTree;
import dev.letscode.sandbox.Environment;
import dev.letscode.sandbox.SandboxException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** A copy of a validator's feedback directory on this machine, which goes away when it is closed. */
final class FeedbackFolder implements AutoCloseable {

    private static final int MESSAGE_BYTES = 64 << 10;

    private final Path folder;

    private FeedbackFolder(Path folder) {
        this.folder = folder;
    }

    /** What the validator left is not what the format allows; the message goes on after its name. */
    static final class Unreadable extends Exception {
        @Serial
        private static final long serialVersionUID = 1L;

        private final String what;

        Unreadable(String what) {
            super(what);
            this.what = what;
        }

        String what() {
            return what;
        }
    }

    static FeedbackFolder collect(Environment environment, String path, long maxBytes)
            throws JudgeException, Unreadable {
        FeedbackFolder feedback;
        try {
            feedback = new FeedbackFolder(Files.createTempDirectory("letscode-feedback"));
        } catch (IOException e) {
            throw new JudgeException("cannot make a temporary folder for a validator's feedback: " + e, e);
        }
        try {
            environment.collect(path, feedback.folder, maxBytes);
            return feedback;
        } catch (SandboxException e) {
            feedback.close();
            throw new Unreadable("its feedback directory cannot be read: " + e.getMessage());
        }
    }

    Feedback read() throws Unreadable {
        return new Feedback(
                message("judgemessage.txt"),
                message("teammessage.txt"),
                number("score.txt", Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY),
                number("score_multiplier.txt", 0, 1),
                images());
    }

    Optional<Path> file(String name) {
        return Optional.of(folder.resolve(name)).filter(Files::isRegularFile);
    }

    private String message(String name) throws Unreadable {
        byte[] head = head(name);
        return Printable.lines(head, 0, head.length);
    }

    private OptionalDouble number(String name, double least, double greatest) throws Unreadable {
        if (file(name).isEmpty()) {
            return OptionalDouble.empty();
        }
        String text = new String(head(name), StandardCharsets.UTF_8).strip();
        byte[] digits = text.getBytes(StandardCharsets.UTF_8);
        double value = Decimal.parse(digits, digits.length);
        if (!(value >= least && value <= greatest)) {
            throw new Unreadable("its " + name + " holds \"" + (text.length() > 60 ? text.substring(0, 60) + "…" : text)
                    + "\" and no number" + (least == 0 ? " from " + least + " to " + greatest : ""));
        }
        return OptionalDouble.of(value);
    }

    private byte[] head(String name) throws Unreadable {
        Optional<Path> file = file(name);
        if (file.isEmpty()) {
            return new byte[0];
        }
        try (InputStream in = Files.newInputStream(file.get())) {
            return in.readNBytes(MESSAGE_BYTES);
        } catch (IOException e) {
            throw new Unreadable("its " + name + " cannot be read: " + e);
        }
    }

    private List<String> images() throws Unreadable {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.matches("(judge|team)image\\.(png|jpe?g|svg)"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new Unreadable("its feedback directory cannot be listed: " + e);
        }
    }

    @Override
    public void close() {
        try {
            FileTree.delete(folder);
        } catch (IOException e) {
            // a temporary folder that stays behind harms nobody's verdict
            folder.toFile().deleteOnExit();
        }
    }
}
