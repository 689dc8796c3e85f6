package dev.letscode.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window as a process on a real X server, which keeps its screen in a file. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WindowSmokeTest {

    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Path XVFB = Path.of("/usr/bin/Xvfb");

    @TempDir
    Path folder;

    @Test
    void it_opens_and_draws_itself_and_ends_when_it_is_asked_to() throws Exception {
        assumeThat(XVFB).as("scripts/setup installs an X server for this").isExecutable();
        Process server = new ProcessBuilder(
                        XVFB.toString(),
                        "-displayfd",
                        "1",
                        "-nolisten",
                        "tcp",
                        "-screen",
                        "0",
                        WIDTH + "x" + HEIGHT + "x24",
                        "-fbdir",
                        folder.toString())
                .redirectError(new File(folder.toFile(), "server.log"))
                .start();
        try {
            String display = ":" + server.inputReader().readLine();
            LetscodeProcess window = LetscodeProcess.start(
                    folder.resolve("home"),
                    List.of("-Dletscode.packages="
                            + Path.of("..", "problems", "packages")
                                    .toAbsolutePath()
                                    .normalize()),
                    Map.of("DISPLAY", display),
                    "ide");
            BufferedImage seen = awaitDrawn(folder.resolve("Xvfb_screen0"));
            window.signal("TERM");
            LetscodeProcess.Result ended = window.await();

            ImageIO.write(seen, "png", new File("target/window-smoke.png"));
            assertThat(colours(seen)).isGreaterThan(200);
            assertThat(ended.err().lines()).allMatch(line -> line.startsWith("letscode: interrupted"));
        } finally {
            server.destroy();
            server.waitFor();
        }
    }

    /** Waits until the screen shows many colours, which it goes on showing: text is drawn smoothly. */
    private static BufferedImage awaitDrawn(Path screen) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        int before = 0;
        while (System.nanoTime() < end) {
            Thread.sleep(1_000);
            BufferedImage image = read(screen);
            int now = colours(image);
            if (now > 200 && now == before) {
                return image;
            }
            before = now;
        }
        ImageIO.write(read(screen), "png", new File("target/window-smoke.png"));
        throw new AssertionError("no window within " + PATIENCE + "; see target/window-smoke.png");
    }

    private static int colours(BufferedImage image) {
        return (int) java.util.Arrays.stream(image.getRGB(0, 0, WIDTH, HEIGHT, null, 0, WIDTH))
                .distinct()
                .count();
    }

    /** Reads an X window dump (XWDFile.h): a header of numbers, the colours, and four bytes for each pixel. */
    private static BufferedImage read(Path screen) throws IOException {
        ByteBuffer dump = ByteBuffer.wrap(Files.readAllBytes(screen));
        int header = dump.getInt(0);
        int bytesPerLine = dump.getInt(12 * 4);
        int colours = dump.getInt(19 * 4);
        int pixels = header + 12 * colours;
        ByteBuffer data = dump.duplicate().order(java.nio.ByteOrder.LITTLE_ENDIAN);
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                image.setRGB(x, y, data.getInt(pixels + y * bytesPerLine + 4 * x) & 0xffffff);
            }
        }
        return image;
    }
}
