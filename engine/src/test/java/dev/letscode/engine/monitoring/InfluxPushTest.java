package dev.letscode.engine.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.letscode.engine.metrics.Sample;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class InfluxPushTest {

    private static final Instant AT = Instant.parse("2026-11-22T10:15:30.123456789Z");

    private final List<String> remarks = Collections.synchronizedList(new ArrayList<>());

    private static InfluxSettings settings(URI write, int most) {
        return new InfluxSettings(write, Optional.of("Token secret"), Duration.ofMillis(20), most);
    }

    private static Point point(int number) {
        return new Point(
                "number",
                Map.of("parity", number % 2 == 0 ? "even" : "odd"),
                Map.of("value", number),
                AT.plusNanos(number));
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(patience);
            Thread.sleep(5);
        }
    }

    @Test
    void a_point_is_a_line_as_the_protocol_wants_it() {
        Point point = new Point(
                "my measurement, ours",
                Map.of("key = a,b", "v=1, 2\n\\", "empty", ""),
                Map.of("whole", 42L, "part", 0.5, "a field", -1),
                AT);

        assertThat(point.line())
                .isEqualTo(
                        "my\\ measurement\\,\\ ours,key\\ \\=\\ a\\,b=v\\=1\\,\\ 2_/ a\\ field=-1i,part=0.5,whole=42i"
                                + " 1795342530123456789");
    }

    @Test
    void a_series_of_prometheus_is_a_measurement_with_tags() {
        Sample sample = new Sample("letscode_submissions_total{language=\"c++\",verdict=\"AC\"}", AT, 2, 5, 2, 3);

        assertThat(InfluxPoints.of(sample).line())
                .isEqualTo("letscode_submissions_total,language=c++,verdict=AC highest=3.0,lowest=2.0,mean=2.5"
                        + " 1795342530123456789");
    }

    /** All of it with one real server, since that takes a second to start. */
    @Test
    void what_waits_while_the_server_is_away_arrives_when_it_is_there_but_for_what_was_dropped_and_counted()
            throws Exception {
        if (!Files.isExecutable(InfluxServer.PROGRAM)) {
            System.out.println("SKIPPED: sending to InfluxDB, which is not installed; scripts/setup installs it");
            Assumptions.abort("no InfluxDB");
        }
        int port = InfluxServer.freePort();
        try (InfluxPush push = new InfluxPush(settings(InfluxServer.write(port), 10_000), remarks::add)) {
            for (int number = 0; number < 10_100; number++) {
                push.add(point(number));
            }
            push.add(new Point("odd, one", Map.of("a key=", "b, c= \\"), Map.of("x y", 1.5), AT));
            await(() -> !remarks.isEmpty());
            assertThat(push.waiting()).isLessThanOrEqualTo(10_000);

            try (InfluxServer server = InfluxServer.start(port)) {
                await(() -> push.sent() == 10_000);

                assertThat(push.waiting()).isZero();
                assertThat(push.dropped()).isEqualTo(101);
                assertThat(server.query("select count(value), sum(value), min(value) from number group by parity"))
                        .contains("\"tags\":{\"parity\":\"even\"}", "[\"1970-01-01T00:00:00Z\",4999,25494900,102]")
                        .contains("\"tags\":{\"parity\":\"odd\"}", "[\"1970-01-01T00:00:00Z\",5000,25500000,101]");
                assertThat(server.query("select * from \"odd, one\""))
                        .contains(
                                "[\"time\",\"a key=\",\"x y\"]",
                                "[\"2026-11-22T10:15:30.123456789Z\",\"b, c= /\",1.5]");
            }
        }
        assertThat(remarks)
                .satisfiesExactly(
                        one -> assertThat(one)
                                .startsWith("InfluxDB at http://127.0.0.1:" + port + " cannot be reached: "),
                        one -> assertThat(one)
                                .isEqualTo("InfluxDB at http://127.0.0.1:" + port
                                        + " takes measurements again; 101 were dropped meanwhile"));
    }

    @Test
    void what_a_server_refuses_for_good_is_dropped_and_what_it_cannot_take_now_is_kept() throws Exception {
        AtomicInteger answer = new AtomicInteger(503);
        List<String> tokens = Collections.synchronizedList(new ArrayList<>());
        HttpServer server = server(answer, tokens);
        URI write = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/write?p=hidden");
        try (InfluxPush push = new InfluxPush(settings(write, 100), remarks::add)) {
            push.add(point(1));
            await(() -> tokens.size() > 2);
            assertThat(push.waiting() + push.sent()).isLessThanOrEqualTo(1);
            assertThat(remarks).hasSize(1).first().asString().contains(" answers 503: no", "measurements wait");

            answer.set(400);
            await(() -> push.dropped() == 1);
            assertThat(remarks).last().asString().contains("answers 400: no; 1 points are dropped");

            answer.set(204);
            push.add(point(2));
            await(() -> push.sent() == 1);
            answer.set(503);
            push.add(point(3));
        } finally {
            server.stop(0);
        }
        assertThat(tokens).containsOnly("Token secret");
        assertThat(remarks)
                .last()
                .asString()
                .startsWith("1 measurements were not sent to InfluxDB at http://127.0.0.1:");
        assertThat(remarks).noneMatch(remark -> remark.contains("hidden"));
    }

    private static HttpServer server(AtomicInteger answer, List<String> tokens) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/write", exchange -> {
            exchange.getRequestBody().readAllBytes();
            tokens.add(exchange.getRequestHeaders().getFirst("Authorization"));
            int status = answer.get();
            exchange.sendResponseHeaders(status, status == 204 ? -1 : 2);
            if (status != 204) {
                exchange.getResponseBody().write(new byte[] {'n', 'o'});
            }
            exchange.close();
        });
        server.start();
        return server;
    }
}
