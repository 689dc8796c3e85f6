package dev.letscode.sandbox.docker;

import dev.letscode.sandbox.files.Digests;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;

/**
 * An image of one layer in the form that {@code docker save} and {@code docker load} use (Docker Image Specification
 * 1.2): the same content gives the same bytes, and so the same image. Small enough to be made in memory.
 */
final class ImageLayer {

    private static final int READABLE = 0755;

    private final byte[] content;
    private final String digest;

    private ImageLayer(byte[] content) {
        this.content = content;
        this.digest = Digests.hex(content);
    }

    /** SHA-256 of the content, in hexadecimal digits. */
    String digest() {
        return digest;
    }

    /** What {@code docker build} needs to put this layer on top of another image: a Dockerfile, and the layer to add. */
    byte[] buildContext(String base, String label, String value) throws IOException {
        String file = "FROM %s%nADD layer.tar /%nLABEL %s=%s%n".formatted(base, label, value);
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(archive, StandardCharsets.UTF_8.name())) {
            add(tar, "Dockerfile", 0644, file.getBytes(StandardCharsets.UTF_8));
            add(tar, "layer.tar", 0644, content);
        }
        return archive.toByteArray();
    }

    /**
     * The whole image.
     *
     * @param names such as {@code letscode/base:latest}
     * @param label one label and its value
     */
    byte[] image(List<String> names, String label, String value) throws IOException {
        String config = """
                {"architecture": "%s", "os": "linux", "config": {"Labels": {"%s": "%s"}}, \
                "rootfs": {"type": "layers", "diff_ids": ["sha256:%s"]}}""".formatted(architecture(), label, value, digest);
        byte[] configBytes = config.getBytes(StandardCharsets.UTF_8);
        String configName = Digests.hex(configBytes) + ".json";
        String manifest = "[{\"Config\": \"%s\", \"RepoTags\": [\"%s\"], \"Layers\": [\"layer.tar\"]}]"
                .formatted(configName, String.join("\", \"", names));
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(archive, StandardCharsets.UTF_8.name())) {
            add(tar, "layer.tar", 0644, content);
            add(tar, configName, 0644, configBytes);
            add(tar, "manifest.json", 0644, manifest.getBytes(StandardCharsets.UTF_8));
        }
        return archive.toByteArray();
    }

    /** In the words of Go, which images are described in. */
    private static String architecture() {
        String processor = System.getProperty("os.arch");
        return processor.equals("aarch64") ? "arm64" : processor;
    }

    private static String relative(String path) {
        return path.replaceFirst("^/", "");
    }

    private static void add(TarArchiveOutputStream tar, String name, int mode, byte[] content) throws IOException {
        TarArchiveEntry entry = new TarArchiveEntry(name);
        entry.setSize(content.length);
        entry.setMode((name.endsWith("/") ? 040000 : 0100000) | mode);
        entry.setModTime(0);
        entry.setIds(0, 0);
        tar.putArchiveEntry(entry);
        tar.write(content);
        tar.closeArchiveEntry();
    }

    /** Puts a layer together, parents before what is in them. */
    static final class Builder {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final TarArchiveOutputStream layer = new TarArchiveOutputStream(bytes, StandardCharsets.UTF_8.name());

        /** A folder that all may read. */
        Builder folder(String path) throws IOException {
            return put(path + "/", READABLE, new byte[0]);
        }

        /** A folder that all may write to. */
        Builder openFolder(String path) throws IOException {
            return put(path + "/", Places.mode(path), new byte[0]);
        }

        Builder executable(String path, byte[] content) throws IOException {
            return put(path, READABLE, content);
        }

        Builder emptyFile(String path) throws IOException {
            return put(path, 0644, new byte[0]);
        }

        Builder link(String target, String path) throws IOException {
            TarArchiveEntry entry = new TarArchiveEntry(relative(path), TarConstants.LF_SYMLINK);
            entry.setLinkName(target);
            entry.setModTime(0);
            layer.putArchiveEntry(entry);
            layer.closeArchiveEntry();
            return this;
        }

        private Builder put(String path, int mode, byte[] content) throws IOException {
            add(layer, relative(path), mode, content);
            return this;
        }

        ImageLayer build() throws IOException {
            layer.finish();
            return new ImageLayer(bytes.toByteArray());
        }
    }
}
