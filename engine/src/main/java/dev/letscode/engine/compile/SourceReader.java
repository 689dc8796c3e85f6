package dev.letscode.engine.compile;

import dev.letscode.engine.language.Language;
import dev.letscode.engine.language.SourceFile;
import dev.letscode.engine.language.SourceSet;
import dev.letscode.sandbox.SandboxException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads a source and refuses what no compiler should see. */
final class SourceReader {

    private static final int MAX_NAME_BYTES = 200;

    private SourceReader() {}

    /**
     * @throws SourceFaultException if its author is to blame
     * @throws SandboxException if this machine cannot read it
     */
    static List<SourceText> read(SourceSet source, Language language, long maxBytes)
            throws SourceFaultException, SandboxException {
        List<SourceText> texts = new ArrayList<>();
        Set<String> names = new HashSet<>();
        long left = maxBytes;
        for (SourceFile file : source.files()) {
            refuseUnsafeName(file.name());
            if (!names.add(file.name())) {
                throw new SourceFaultException("there are two files called " + file.name());
            }
            SourceText text = read(file, left, maxBytes);
            left -= text.content().length;
            boolean isText = source.files().size() == 1 || language.isSource(file);
            if (isText && text.hasNul()) {
                throw new SourceFaultException(file.name()
                        + " is not a text: it has NUL bytes. It may be a compiled program, or saved as UTF-16; sources"
                        + " are UTF-8");
            }
            texts.add(isText ? text.withoutByteOrderMark() : text);
        }
        for (String name : names) {
            for (int slash = name.indexOf('/'); slash > 0; slash = name.indexOf('/', slash + 1)) {
                if (names.contains(name.substring(0, slash))) {
                    throw new SourceFaultException(name.substring(0, slash) + " is both a file and a folder");
                }
            }
        }
        if (texts.stream().allMatch(SourceText::isBlank)) {
            throw new SourceFaultException("the source is empty");
        }
        return texts;
    }

    private static SourceText read(SourceFile file, long left, long maxBytes)
            throws SourceFaultException, SandboxException {
        try (InputStream in = Files.newInputStream(file.path())) {
            byte[] content = in.readNBytes((int) Math.min(left + 1, Integer.MAX_VALUE - 8));
            if (content.length > left) {
                throw new SourceFaultException(
                        "the source is larger than the limit of " + CompileFailure.size(maxBytes));
            }
            boolean script = content.length > 2 && content[0] == '#' && content[1] == '!';
            return new SourceText(file.name(), content, script || Files.isExecutable(file.path()));
        } catch (IOException e) {
            throw new SandboxException("the source file " + file.path() + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static void refuseUnsafeName(String name) throws SourceFaultException {
        // among them those that turn the writing direction round, and halves of characters
        boolean hasControl = name.codePoints()
                .anyMatch(point -> Character.isISOControl(point)
                        || Character.getType(point) == Character.FORMAT
                        || Character.getType(point) == Character.SURROGATE);
        boolean isLong = name.getBytes(StandardCharsets.UTF_8).length > MAX_NAME_BYTES;
        boolean leavesFolder = name.startsWith("/")
                || name.contains("\\")
                || List.of(name.split("/", -1)).stream()
                        .anyMatch(part -> part.isEmpty() || part.equals(".") || part.equals(".."));
        if (hasControl || isLong || leavesFolder) {
            throw new SourceFaultException("the file name '" + printable(name)
                    + "' cannot be used: it must be relative, stay in its folder, have no control characters or"
                    + " backslashes and at most " + MAX_NAME_BYTES + " bytes");
        }
    }

    private static String printable(String name) {
        String shown = name.length() > 60 ? name.substring(0, 60) + "…" : name;
        return shown.replaceAll("\\p{Cntrl}", "?");
    }
}
