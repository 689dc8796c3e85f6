package dev.letscode.worker.wasm;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Names for contents. */
final class Digests {

    private Digests() {}

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
