package dev.letscode.engine.analysis;

import dev.letscode.engine.language.Grammar;
import dev.letscode.sandbox.files.Digests;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.treesitter.TSNode;
import org.treesitter.TSTreeCursor;

/**
 * A print of a source, which is the same for sources that differ in names, white space, comments and the order of their
 * files only. It sees through nothing else: not through statements in another order, another loop that does the same, or
 * code that is never run. All names are taken for the author's own, also those of libraries, so that two short programs
 * that call different functions in the same way have the same print. Where the parser cannot read a source, only white
 * space does not count.
 */
public final class SourcePrint {

    private static final String READ = "tokens:";
    private static final String RAW = "text:";
    private static final int DIGITS = 40;

    private SourcePrint() {}

    /**
     * The print of a source's files.
     *
     * @param grammar of its language; empty if nobody here can read that
     */
    public static String of(List<String> files, Optional<Grammar> grammar, Analyser analyser) {
        return grammar.flatMap(known -> tokens(files, known, analyser))
                .map(read -> print(READ, read))
                .orElseGet(() -> print(
                        RAW,
                        files.stream().map(file -> file.replaceAll("\\s+", "")).toList()));
    }

    private static String print(String prefix, List<String> texts) {
        MessageDigest digest = Digests.sha256();
        texts.stream().sorted().forEach(text -> Digests.add(digest, text));
        return prefix + HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
    }

    /** The files as tokens; empty if one of them cannot be read. */
    private static Optional<List<String>> tokens(List<String> files, Grammar grammar, Analyser analyser) {
        List<String> read = new ArrayList<>();
        for (String file : files) {
            if (file.length() > Analyser.LONGEST) {
                return Optional.empty();
            }
            try (SyntaxTree tree = analyser.open(file, grammar)) {
                if (!tree.isReadable()) {
                    return Optional.empty();
                }
                read.add(tokens(tree));
            } catch (AnalysisUnavailableException e) {
                return Optional.empty();
            }
        }
        return Optional.of(read);
    }

    private static String tokens(SyntaxTree tree) {
        StringBuilder text = new StringBuilder();
        Map<String, Integer> names = new HashMap<>();
        try (TSTreeCursor cursor = new TSTreeCursor(tree.root())) {
            boolean more = true;
            while (more) {
                TSNode node = cursor.currentNode();
                boolean isComment = node.getType().contains("comment");
                if (isComment || !cursor.gotoFirstChild()) {
                    String token = isComment ? "" : token(tree.text(node), node.getType(), names);
                    text.append(token).append(token.isEmpty() ? "" : "\n");
                    more = SyntaxTree.gotoNext(cursor);
                }
            }
        }
        return text.toString();
    }

    /** A name is the how many-th it is; all else is itself. */
    private static String token(String text, String type, Map<String, Integer> names) {
        if (!type.endsWith("identifier")) {
            return text.replaceAll("\\s+", " ").strip();
        }
        Integer known = names.putIfAbsent(text, names.size());
        return "$" + (known == null ? names.size() - 1 : known);
    }
}
