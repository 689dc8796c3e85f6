package dev.letscode.app.intake.companion;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.letscode.app.intake.ParsedProblem;
import dev.letscode.app.workshop.InputException;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Listens for problems that the browser extension Competitive Companion sends, at this machine's own address and at the
 * first of the extension's default ports that is free: https://github.com/jmerle/competitive-companion. Thread-safe.
 */
public final class CompanionListener implements AutoCloseable {

    /** To each of these the extension sends a problem, without having to be set up for it. */
    public static final List<Integer> PORTS = List.of(10043, 1327, 4244, 6174, 10042, 10045, 27121);

    static final int LARGEST_BYTES = 16 << 20;
    private static final int AT_ONCE = 8;

    private static final Logger LOG = LoggerFactory.getLogger(CompanionListener.class);

    private final HttpServer server;
    private final List<Integer> busy;
    private final Consumer<ParsedProblem> take;
    private final Consumer<String> complain;
    private final Semaphore places = new Semaphore(AT_ONCE);
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("companion-", 0).factory());

    private CompanionListener(
            HttpServer server, List<Integer> busy, Consumer<ParsedProblem> take, Consumer<String> complain) {
        this.server = server;
        this.busy = List.copyOf(busy);
        this.take = take;
        this.complain = complain;
    }

    /**
     * Begins to listen.
     *
     * @param ports which are tried, in this order
     * @param take told each problem by another thread; the extension waits only half a second
     * @param complain told by another thread what was sent and is no problem
     * @throws InputException if every port is somebody else's
     */
    public static CompanionListener open(List<Integer> ports, Consumer<ParsedProblem> take, Consumer<String> complain)
            throws InputException {
        List<Integer> busy = new ArrayList<>();
        for (int port : ports) {
            try {
                InetSocketAddress here = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
                HttpServer server = HttpServer.create(here, AT_ONCE);
                CompanionListener listener = new CompanionListener(server, busy, take, complain);
                server.setExecutor(listener.threads);
                server.createContext("/", listener::handle);
                server.start();
                return listener;
            } catch (BindException e) {
                busy.add(port);
            } catch (IOException e) {
                throw new InputException("nothing can listen at port " + port + ": " + e.getMessage());
            }
        }
        throw new InputException(
                "the ports " + busy
                        + " that Competitive Companion sends to are all in use by other programs, like CPH or CP Editor: close one");
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /** Ports that were tried before, and are other programs'. */
    public List<Integer> busy() {
        return busy;
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!places.tryAcquire()) {
                answer(exchange, 503, "too much at once");
                return;
            }
            try {
                answer(exchange);
            } finally {
                places.release();
            }
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        String origin = headers.getFirst("Origin");
        Optional<RequestRules.Refusal> refusal = RequestRules.refusal(
                exchange.getRequestMethod(),
                headers.getFirst("Host"),
                origin,
                headers.getFirst("Content-Type"),
                length(headers.getFirst("Content-Length")),
                port());
        if (refusal.isPresent()) {
            LOG.info("a request is not taken: {}", refusal.get());
            answer(exchange, refusal.get().status(), refusal.get().reason());
            return;
        }
        byte[] body = exchange.getRequestBody().readNBytes(LARGEST_BYTES + 1);
        if (body.length > LARGEST_BYTES) {
            answer(exchange, 413, "a problem is not that large");
            return;
        }
        try {
            ParsedProblem problem = ParsedProblem.read(body, "what the browser sent");
            take.accept(problem);
            answer(exchange, 200, "");
        } catch (InputException e) {
            if (body.length > 0) {
                complain.accept(e.getMessage());
            }
            answer(exchange, 400, String.valueOf(e.getMessage()));
        }
    }

    private static long length(@org.jspecify.annotations.Nullable String header) {
        return header != null && header.matches("[0-9]{1,18}") ? Long.parseLong(header) : -1;
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
            // before what was sent is read to its end, which may never come
            exchange.getResponseBody().flush();
        }
    }

    /** Stops listening; what is being sent is not taken any more. */
    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
