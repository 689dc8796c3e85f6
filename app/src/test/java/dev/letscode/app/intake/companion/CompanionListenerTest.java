package dev.letscode.app.intake.companion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.letscode.app.intake.ParsedProblem;
import dev.letscode.app.workshop.InputException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the browser extension sends, and what others would, over real sockets. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CompanionListenerTest {

    private static final String PROBLEM = "{\"name\":\"A\",\"tests\":[{\"input\":\"1\\n\",\"output\":\"2\\n\"}]}";
    private static final String JSON = "Content-Type: application/json\r\n";

    private final BlockingQueue<ParsedProblem> taken = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> complaints = new LinkedBlockingQueue<>();
    private CompanionListener listener;

    CompanionListenerTest() throws InputException {
        listener = CompanionListener.open(List.of(0), taken::add, complaints::add);
    }

    @BeforeEach
    void quiet() {
        assertThat(taken).isEmpty();
    }

    @AfterEach
    void close() {
        listener.close();
    }

    private int send(String method, String headers, String body) throws IOException {
        return sendRaw(method + " / HTTP/1.1\r\n" + headers + "Connection: close\r\nContent-Length: "
                + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + body);
    }

    private int sendRaw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), listener.port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            String first = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
            return Integer.parseInt(first.substring(9));
        }
    }

    private String host() {
        return "Host: localhost:" + listener.port() + "\r\n";
    }

    @Test
    void what_the_extension_sends_is_taken() throws Exception {
        int status = send(
                "POST", host() + JSON + "Origin: chrome-extension://cjnmckjndlpiamhfimnnjmnckgghkjbl\r\n", PROBLEM);

        assertThat(status).isEqualTo(200);
        assertThat(taken.poll(5, TimeUnit.SECONDS).name()).isEqualTo("A");
        assertThat(send("POST", host() + JSON, PROBLEM)).isEqualTo(200);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "POST, Origin: https://evil.example, application/json, 403",
        "POST, Origin: null, application/json, 403",
        "POST, X: chrome-extension://a, text/plain, 415",
        "POST, Origin: http://chrome-extension.evil.example, application/json, 403",
        "GET, X: y, application/json, 405",
        "OPTIONS, Origin: https://evil.example, application/json, 403",
    })
    void what_a_page_of_the_web_could_send_is_refused(String method, String header, String type, int status)
            throws Exception {
        assertThat(send(method, host() + header + "\r\nContent-Type: " + type + "\r\n", PROBLEM))
                .isEqualTo(status);
        assertThat(taken).isEmpty();
    }

    @Test
    void a_name_of_the_web_that_leads_to_this_machine_is_refused() throws Exception {
        assertThat(send("POST", "Host: evil.example:" + listener.port() + "\r\n" + JSON, PROBLEM))
                .isEqualTo(403);
        assertThat(send("POST", "Host: localhost:1\r\n" + JSON, PROBLEM)).isEqualTo(403);
        assertThat(taken).isEmpty();
    }

    @Test
    void what_is_too_large_or_no_problem_is_refused_and_the_latter_told() throws Exception {
        assertThat(sendRaw("POST / HTTP/1.1\r\n" + host() + JSON + "Content-Length: 999999999\r\n\r\n"))
                .isEqualTo(413);
        assertThat(send("POST", host() + JSON, "{}")).isEqualTo(400);
        assertThat(complaints.poll(5, TimeUnit.SECONDS)).contains("name");
        assertThat(send("POST", host() + JSON, "")).isEqualTo(400);
        assertThat(complaints).isEmpty();
    }

    @Test
    void it_listens_at_this_machines_own_address_only() {
        assertThat(listener.port()).isPositive();
        assertThatThrownBy(() -> {
                    InetAddress other = java.net.NetworkInterface.networkInterfaces()
                            .flatMap(java.net.NetworkInterface::inetAddresses)
                            .filter(address -> !address.isLoopbackAddress())
                            .findFirst()
                            .orElse(InetAddress.getByAddress(new byte[] {127, 0, 0, 2}));
                    new Socket(other, listener.port()).close();
                })
                .isInstanceOf(IOException.class);
    }

    @Test
    void a_port_of_another_program_is_passed_over_and_named() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int busy = other.getLocalPort();
            try (CompanionListener second = CompanionListener.open(List.of(busy, 0), taken::add, complaints::add)) {
                assertThat(second.busy()).containsExactly(busy);
            }
            assertThatThrownBy(() -> CompanionListener.open(List.of(busy), taken::add, complaints::add))
                    .isInstanceOf(InputException.class)
                    .hasMessageContaining(String.valueOf(busy));
        }
    }

    @Test
    void of_problems_that_are_sent_together_the_first_and_the_last_are_known() throws Exception {
        Batches batches = new Batches();
        ParsedProblem one = ParsedProblem.read(
                PROBLEM.replace("{\"name\"", "{\"batch\":{\"id\":\"b\",\"size\":2},\"name\"")
                        .getBytes(StandardCharsets.UTF_8),
                "it");

        assertThat(batches.add(one)).isEqualTo(new Batches.Standing(1, 2));
        assertThat(batches.add(one).isLast()).isTrue();
        assertThat(batches.add(one).isFirst()).isTrue();
    }
}
