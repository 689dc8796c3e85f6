package dev.letscode.engine.submission;

import dev.letscode.sandbox.files.Digests;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * What somebody submits.
 *
 * @param account who
 * @param problem its short name
 * @param language its id
 * @param entryPoint the file or class to start with, where its author named one
 * @param files of the source
 */
public record NewSubmission(
        String account, String problem, String language, Optional<String> entryPoint, List<SubmittedFile> files) {

    public NewSubmission {
        files = List.copyOf(files);
    }

    /** How long the files are together. */
    public long bytes() {
        return files.stream().mapToLong(SubmittedFile::bytes).sum();
    }

    /** The same for the same source, in hexadecimal digits. */
    public String digest() {
        MessageDigest digest = Digests.sha256();
        for (SubmittedFile file : files) {
            Digests.add(digest, file.name());
            Digests.add(digest, file.content());
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
