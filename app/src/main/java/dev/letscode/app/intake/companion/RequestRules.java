package dev.letscode.app.intake.companion;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whose requests are taken. A page of the web that somebody looks at can also send requests to this machine: it cannot
 * send JSON without being asked whether it may, it says its origin, and a name of its own for this machine is in the host.
 */
final class RequestRules {

    private static final Pattern HOST = Pattern.compile("(?:localhost|127\\.0\\.0\\.1|\\[::1])(?::([0-9]{1,5}))?");
    private static final Pattern EXTENSION =
            Pattern.compile("(?:chrome-extension|moz-extension|safari-web-extension)://[A-Za-z0-9._-]+");

    private RequestRules() {}

    /** Why a request is not taken, as a status of HTTP with its reason. */
    record Refusal(int status, String reason) {}

    /**
     * Looks at a request before its body is read.
     *
     * @param length as it says; negative if it does not
     */
    static Optional<Refusal> refusal(
            String method,
            @Nullable String host,
            @Nullable String origin,
            @Nullable String type,
            long length,
            int port) {
        if (host == null || !isHere(host, port)) {
            return Optional.of(new Refusal(403, "this is for programs of this machine only"));
        }
        if (origin != null && !isExtension(origin)) {
            return Optional.of(new Refusal(403, "pages of the web send nothing here"));
        }
        if (!method.equals("POST")) {
            return Optional.of(new Refusal(405, "problems are sent with POST"));
        }
        if (type == null || !type.toLowerCase(Locale.ROOT).strip().matches("application/json(?:\\s*;.*)?")) {
            return Optional.of(new Refusal(415, "problems are sent as application/json"));
        }
        if (length > CompanionListener.LARGEST_BYTES) {
            return Optional.of(new Refusal(413, "a problem is not that large"));
        }
        return Optional.empty();
    }

    static boolean isExtension(String origin) {
        return EXTENSION.matcher(origin).matches();
    }

    private static boolean isHere(String host, int port) {
        var matcher = HOST.matcher(host.toLowerCase(Locale.ROOT));
        return matcher.matches()
                && (matcher.group(1) == null ? port == 80 : matcher.group(1).equals(String.valueOf(port)));
    }
}
