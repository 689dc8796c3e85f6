package dev.letscode.engine.monitoring;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * Sends points to InfluxDB, many in one request. Adding one waits for nobody: while the server is away they wait in a
 * buffer, and when that is full the oldest are dropped, which is counted and said. Thread-safe.
 */
final class InfluxPush implements AutoCloseable {

    private static final int BATCH = 5_000;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int SUCCESS = 2;
    private static final int HUNDRED = 100;
    private static final int BAD_REQUEST = 400;
    private static final int TOO_LARGE = 413;
    private static final int UNPROCESSABLE = 422;

    private final InfluxSettings settings;
    private final URI address;
    private final Consumer<String> remarks;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final Deque<String> waiting = new ArrayDeque<>();
    private final AtomicLong sent = new AtomicLong();
    private final AtomicLong dropped = new AtomicLong();
    private final Thread thread;
    private boolean away;
    private long droppedBefore;

    InfluxPush(InfluxSettings settings, Consumer<String> remarks) {
        this.settings = settings;
        this.address = settings.write();
        this.remarks = remarks;
        this.thread = Thread.ofVirtual().name("influx").start(this::sendAll);
    }

    void add(Point point) {
        String line = point.line();
        synchronized (waiting) {
            waiting.add(line);
            if (waiting.size() > settings.most()) {
                waiting.remove();
                dropped.incrementAndGet();
            }
        }
    }

    /** Points that the server has taken. */
    long sent() {
        return sent.get();
    }

    /** Points that nobody will get. */
    long dropped() {
        return dropped.get();
    }

    /** Points that wait. */
    int waiting() {
        synchronized (waiting) {
            return waiting.size();
        }
    }

    private void sendAll() {
        try {
            while (true) {
                Thread.sleep(settings.every());
                sendWaiting();
            }
        } catch (InterruptedException e) {
            // closed, which sends what is left
        }
    }

    /** Sends until nothing waits, or the server does not take it. */
    private void sendWaiting() throws InterruptedException {
        for (List<String> batch = batch(); !batch.isEmpty(); batch = batch()) {
            boolean isDone = false;
            try {
                isDone = send(batch);
            } finally {
                if (!isDone) {
                    putBack(batch);
                }
            }
            if (!isDone) {
                return;
            }
        }
    }

    private List<String> batch() {
        synchronized (waiting) {
            List<String> batch = new ArrayList<>();
            while (batch.size() < BATCH && !waiting.isEmpty()) {
                batch.add(waiting.remove());
            }
            return batch;
        }
    }

    private void putBack(List<String> batch) {
        synchronized (waiting) {
            batch.reversed().forEach(waiting::addFirst);
            while (waiting.size() > settings.most()) {
                waiting.remove();
                dropped.incrementAndGet();
            }
        }
    }

    /** Whether the server had the last word on these points. */
    private boolean send(List<String> batch) throws InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Content-Type", "text/plain; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(String.join("\n", batch) + "\n", StandardCharsets.UTF_8));
        settings.authorization().ifPresent(value -> request.header("Authorization", value));
        try {
            HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
            int status = response.statusCode();
            if (status / HUNDRED == SUCCESS) {
                sent.addAndGet(batch.size());
                back();
                return true;
            }
            String why = "answers " + status + ": " + response.body().strip();
            if (status == BAD_REQUEST || status == TOO_LARGE || status == UNPROCESSABLE) {
                dropped.addAndGet(batch.size());
                remarks.accept("InfluxDB at " + place() + " " + why + "; " + batch.size() + " points are dropped");
                return true;
            }
            away(why);
        } catch (IOException e) {
            away("cannot be reached: " + (e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage()));
        }
        return false;
    }

    private void away(String why) {
        if (!away) {
            away = true;
            droppedBefore = dropped.get();
            remarks.accept(
                    "InfluxDB at " + place() + " " + why + "; measurements wait, and the oldest are dropped when "
                            + "there are more than " + settings.most());
        }
    }

    private void back() {
        if (away) {
            away = false;
            remarks.accept("InfluxDB at " + place() + " takes measurements again; " + (dropped.get() - droppedBefore)
                    + " were dropped meanwhile");
        }
    }

    /** Without what may be secret. */
    private String place() {
        return address.getScheme() + "://" + address.getHost() + (address.getPort() < 0 ? "" : ":" + address.getPort());
    }

    /** Sends what waits, if the server takes it now. */
    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
            sendWaiting();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        int left = waiting();
        if (left > 0) {
            dropped.addAndGet(left);
            remarks.accept(left + " measurements were not sent to InfluxDB at " + place());
            synchronized (waiting) {
                waiting.clear();
            }
        }
        client.shutdownNow();
    }
}
