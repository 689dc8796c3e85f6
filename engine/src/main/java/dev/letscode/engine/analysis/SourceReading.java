package dev.letscode.engine.analysis;

import dev.letscode.engine.analysis.Finding.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.treesitter.TSNode;
import org.treesitter.TSPoint;
import org.treesitter.TSQueryCapture;
import org.treesitter.TSQueryCursor;
import org.treesitter.TSQueryMatch;

/**
 * One reading of a source. The grammar's query says by the names of its captures what each place is:
 *
 * <ul>
 *   <li>{@code call}, {@code type}: a name that may mean something ({@link Names}), with its {@code arguments} where
 *       they matter; {@code invocation} is a whole call whose name ends where its arguments begin
 *   <li>{@code words}: text that the grammar leaves as it is
 *   <li>{@code import}, and {@code member} of what is imported from; where a {@code loader} is called, it must be one of
 *       those that the languages have
 *   <li>{@code alias}: another name for what is {@code aliased}, or for the member or whole of what is imported;
 *       {@code everything} that is imported without its names
 *   <li>{@code loop}; {@code bound} of the loop that is {@code bounded}
 *   <li>{@code function} and its {@code function.name}
 *   <li>{@code constant} and its {@code constant.value}; {@code size} of an {@code array}, which may be of a
 *       {@code container} or come from an {@code allocator}
 *   <li>any kind of finding, by itself: {@code native}, {@code exceptions} …
 * </ul>
 */
final class SourceReading {

    /** The query's own conditions on texts cannot be used: they take a source for UTF-8. */
    private static final Set<String> LOADERS = Set.of("require", "import");

    /** A node and where it is, which is asked of the parser once: each question crosses into C and back. */
    private record Place(TSNode node, int start, int end) {

        static Place of(TSNode node) {
            return new Place(node, SyntaxTree.start(node), SyntaxTree.end(node));
        }
    }

    private record Named(int start, int end, String name, String firstArgument) {}

    private final SyntaxTree tree;
    private final Map<Integer, String> captureNames = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> imports = new TreeSet<>();
    private final List<Named> names = new ArrayList<>();
    private final Aliases aliases = new Aliases();
    private final CallGraph calls = new CallGraph();
    private final LoopNests loops = new LoopNests();
    private final Arrays arrays = new Arrays();
    private final Map<String, Double> known;
    private final List<Map.Entry<Place, String>> bounds = new ArrayList<>();

    private SourceReading(SyntaxTree tree, Constraints constraints) {
        this.tree = tree;
        this.known = new HashMap<>(constraints.largest());
    }

    static SourceAnalysis of(SyntaxTree tree, Constraints constraints) {
        SourceReading reading = new SourceReading(tree, constraints);
        reading.read();
        reading.findings.sort(Comparator.comparingInt(Finding::line).thenComparingInt(Finding::column));
        return new SourceAnalysis(
                reading.findings.stream().distinct().toList(),
                reading.imports,
                reading.loops.outermost(),
                reading.calls.recursive(),
                tree.problems());
    }

    /** Of a source that cannot be read, or not in time, all that is known is that. */
    static SourceAnalysis unreadable(String text) {
        return new SourceAnalysis(List.of(unknown(text)), Set.of(), List.of(), Set.of(), List.of());
    }

    private static Finding unknown(String text) {
        return new Finding(Kind.UNREADABLE, 1, 1, Excerpt.of(text));
    }

    private void read() {
        Deadline deadline = new Deadline();
        try (TSQueryCursor cursor = new TSQueryCursor()) {
            TSQueryMatch match = new TSQueryMatch();
            cursor.execWithOptions(tree.vocabulary().query(), tree.root(), state -> deadline.isPast());
            while (!deadline.isPast() && cursor.nextMatch(match)) {
                take(captures(match));
            }
        }
        for (Named named : names) {
            takeName(named);
        }
        tree.macros()
                .ifPresent(macros -> macros.loops(known).forEach(use -> {
                    loops.add(use.start(), use.end(), tree.place(use.start()).getRow());
                    loops.bound(use.start(), use.turns());
                }));
        bounds.forEach(bound -> loops.bound(bound.getKey().start(), Arithmetic.evaluate(bound.getValue(), known)));
        arrays.large(known).forEach(array -> found(Kind.ALLOCATION, array.start(), array.end()));
        if (deadline.isPast() || !tree.isReadable()) {
            findings.add(unknown(tree.text()));
        }
    }

    private Map<String, Place> captures(TSQueryMatch match) {
        Map<String, Place> captures = new HashMap<>();
        for (TSQueryCapture capture : match.getCaptures()) {
            String name = captureNames.computeIfAbsent(
                    capture.getIndex(), index -> tree.vocabulary().query().getCaptureNameForId(index));
            captures.put(name, Place.of(capture.getNode()));
        }
        return captures;
    }

    private void take(Map<String, Place> captures) {
        if (captures.containsKey("loader") && !LOADERS.contains(text(captures, "loader"))) {
            return;
        }
        captures.forEach((name, node) -> {
            switch (name) {
                case "call", "type" -> takeCall(node, text(node), nodeOf(captures.get("arguments")));
                case "invocation" -> takeInvocation(node);
                case "words" -> takeWords(node);
                case "import" -> takeImport(node, captures.get("member"), captures.get("alias"));
                case "everything" -> aliases.everythingOf(NameText.dotted(text(node)));
                case "aliased" -> aliases.add(text(captures, "alias"), target(node, captures.get("member")));
                case "loop" ->
                    loops.add(node.start(), node.end(), tree.place(node.start()).getRow());
                case "function" -> calls.function(text(captures, "function.name"), node.start(), node.end());
                case "bounded" -> bounds.add(Map.entry(node, text(captures, "bound")));
                case "constant" ->
                    Arithmetic.evaluate(text(captures, "constant.value"), known)
                            .ifPresent(value -> known.putIfAbsent(text(node), value));
                case "array" ->
                    arrays.add(
                            node.start(),
                            node.end(),
                            text(captures, "size"),
                            text(captures, "container") + text(captures, "allocator"));
                case "files", "network", "processes", "native", "reflection", "evaluation", "threads", "exceptions" ->
                    found(Kind.valueOf(name.toUpperCase(Locale.ROOT)), node);
                default -> {}
            }
        });
    }

    private String text(Map<String, Place> captures, String name) {
        Place node = captures.get(name);
        return node == null ? "" : text(node);
    }

    private String text(Place node) {
        return tree.text().substring(node.start(), node.end());
    }

    private static @Nullable TSNode nodeOf(@Nullable Place place) {
        return place == null ? null : place.node();
    }

    private void found(Kind kind, Place node) {
        found(kind, node.start(), node.end());
    }

    private void found(Kind kind, int start, int end) {
        TSPoint place = tree.place(start);
        findings.add(new Finding(
                kind, place.getRow(), place.getColumn(), Excerpt.of(tree.text().substring(start, end))));
    }

    private void takeInvocation(Place call) {
        TSNode arguments = call.node().getChildByFieldName("arguments");
        int end = arguments.isNull() ? call.end() : SyntaxTree.start(arguments);
        takeCall(call, tree.text().substring(call.start(), end), arguments.isNull() ? null : arguments);
    }

    private void takeCall(Place node, String text, @Nullable TSNode arguments) {
        if (text.length() > NameText.LONGEST) {
            found(Kind.UNREADABLE, node);
        } else {
            TSNode first = arguments == null ? null : arguments.getNamedChild(0);
            names.add(new Named(
                    node.start(),
                    node.end(),
                    NameText.dotted(text),
                    first == null || first.isNull() ? "" : tree.text(first)));
        }
    }

    private void takeWords(Place node) {
        int from = node.start();
        for (Words.Word word : Words.of(text(node))) {
            int start = from + word.at();
            names.add(new Named(start, start + word.text().length(), NameText.dotted(word.text()), ""));
        }
    }

    private void takeName(Named named) {
        calls.call(named.name(), named.start());
        for (String name : aliases.meanings(named.name())) {
            tree.vocabulary().names().meaning(name).ifPresent(meaning -> {
                if (!meaning.unless().contains(named.firstArgument())) {
                    found(meaning.kind(), named.start(), named.end());
                }
            });
        }
    }

    private String target(Place aliased, @Nullable Place member) {
        String name = NameText.dotted(unquoted(aliased)).replaceFirst("^node:", "");
        return member == null ? name : name + "." + text(member);
    }

    private String unquoted(Place node) {
        return text(node).replaceAll("^[<\"'`]|[>\"'`]$", "");
    }

    private void takeImport(Place node, @Nullable Place member, @Nullable Place alias) {
        for (String name : UseList.expand(unquoted(node))) {
            String whole = NameText.dotted(member == null ? name : name + "." + text(member));
            imports.add(name);
            if (alias != null) {
                aliases.add(text(alias), whole);
            } else if (member != null) {
                aliases.add(text(member), whole);
            }
            tree.vocabulary().names().importing(whole).ifPresent(meaning -> found(meaning.kind(), node));
        }
    }
}
