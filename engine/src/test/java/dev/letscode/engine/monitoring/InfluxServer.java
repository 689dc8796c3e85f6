package dev.letscode.engine.monitoring;

import dev.letscode.sandbox.files.FileTree;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** An InfluxDB of this machine on the loopback, with a new database in a temporary folder. */
final class InfluxServer implements AutoCloseable {

    static final Path PROGRAM = Path.of("/usr/bin/influxd");

    private static final int TRIES = 600;
    private static final long BETWEEN_MILLIS = 50;

    private final Path folder;
    private final int port;
    private final Process process;
    private final HttpClient client = HttpClient.newHttpClient();

    private InfluxServer(Path folder, int port, Process process) {
        this.folder = folder;
        this.port = port;
        this.process = process;
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    static InfluxServer start(int port) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("letscode-influx");
        Path config = Files.writeString(folder.resolve("influxdb.conf"), """
                reporting-disabled = true
                bind-address = "127.0.0.1:%d"
                [meta]
                  dir = "%2$s/meta"
                [data]
                  dir = "%2$s/data"
                  wal-dir = "%2$s/wal"
                [http]
                  bind-address = "127.0.0.1:%3$d"
                  log-enabled = false
                """.formatted(freePort(), folder, port));
        Process process = new ProcessBuilder(PROGRAM.toString(), "-config", config.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        InfluxServer server = new InfluxServer(folder, port, process);
        server.query("create database letscode");
        return server;
    }

    static URI write(int port) {
        return URI.create("http://127.0.0.1:" + port + "/write?db=letscode");
    }

    /** What it answers, as JSON; it is asked again until it has started. */
    String query(String text) throws IOException, InterruptedException {
        URI uri = URI.create(
                "http://127.0.0.1:" + port + "/query?db=letscode&q=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(uri)
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        for (int i = 1; ; i++) {
            try {
                return client.send(request, BodyHandlers.ofString()).body();
            } catch (IOException e) {
                if (i == TRIES || !process.isAlive()) {
                    throw new IOException(Files.readString(folder.resolve("log")), e);
                }
                Thread.sleep(BETWEEN_MILLIS);
            }
        }
    }

    @Override
    public void close() throws IOException {
        client.shutdownNow();
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        FileTree.delete(folder);
    }
}
