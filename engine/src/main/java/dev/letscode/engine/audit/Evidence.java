package dev.letscode.engine.audit;

import dev.letscode.sandbox.files.Digests;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

/** What shows that a violation has happened: source, input and trace. Compared by its {@link #digest}. */
public record Evidence(List<Part> parts) {

    /** Of an input that is longer, this much is kept. */
    public static final int LONGEST_INPUT = 1 << 20;

    /** What a part is. */
    public enum Kind {
        SOURCE,
        INPUT,
        TRACE
    }

    /** A part. Not a record, since its content is copied on both ways. */
    public static final class Part {

        private final Kind kind;
        private final String name;
        private final long bytes;
        private final byte[] content;

        /**
         * A part.
         *
         * @param name of the file, or of the test
         * @param bytes that it had in all
         * @param content or the beginning of it
         */
        public Part(Kind kind, String name, long bytes, byte[] content) {
            this.kind = kind;
            this.name = name;
            this.bytes = bytes;
            this.content = content.clone();
        }

        public Kind kind() {
            return kind;
        }

        public String name() {
            return name;
        }

        public long bytes() {
            return bytes;
        }

        public byte[] content() {
            return content.clone();
        }
    }

    public Evidence {
        parts = List.copyOf(parts);
    }

    /** The same for the same evidence, in hexadecimal digits. */
    public String digest() {
        MessageDigest digest = Digests.sha256();
        for (Part part : parts) {
            Digests.add(digest, part.kind().name());
            Digests.add(digest, part.name());
            Digests.add(digest, Long.toString(part.bytes()));
            Digests.add(digest, part.content);
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
