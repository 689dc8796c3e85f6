package dev.letscode.problems.read;

import dev.letscode.problems.Diagnostics;
import dev.letscode.problems.Document;
import dev.letscode.problems.text.TextFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds statements, solutions, attachments and included files. */
final class Documents {

    private static final Pattern STATEMENT = name("problem");
    private static final Pattern SOLUTION = name("solution");
    private static final Pattern PLAIN_NAME = Pattern.compile("%%\\s*plainproblemname:\\s*(.*)");
    private static final Pattern LATEX_NAME = Pattern.compile("\\\\problemname\\{([^{}\\\\$]*)\\}");
    private static final int LIMIT_LATEX_BYTES = 1 << 20;

    private Documents() {}

    private static Pattern name(String kind) {
        return Pattern.compile(kind + "(?:\\.([a-z]{2,3}(?:-[A-Z]{2})?))?\\.(md|tex|pdf)");
    }

    /** Statements in the folders of all generations, and DOMjudge's {@code problem.pdf} at the top. */
    static List<Document> statements(Entry root, Diagnostics diagnostics) {
        List<Document> found = new ArrayList<>();
        for (String folder : List.of("statement", "problem_statement")) {
            root.childFolder(folder).ifPresent(f -> found.addAll(in(f, STATEMENT)));
        }
        if (found.isEmpty()) {
            root.childFile("problem.pdf").ifPresent(f -> found.add(new Document("en", Document.Format.PDF, f.file())));
        }
        if (found.isEmpty()) {
            diagnostics.warning("", 0, "has no problem statement, like statement/problem.en.md");
        }
        return found;
    }

    static List<Document> solutions(Entry root) {
        return root.childFolder("solution").map(f -> in(f, SOLUTION)).orElse(List.of());
    }

    private static List<Document> in(Entry folder, Pattern name) {
        List<Document> found = new ArrayList<>();
        for (Entry file : folder.children()) {
            Matcher matcher = name.matcher(file.name());
            if (!file.folder() && matcher.matches()) {
                Document.Format format = switch (matcher.group(2)) {
                    case "md" -> Document.Format.MARKDOWN;
                    case "tex" -> Document.Format.LATEX;
                    default -> Document.Format.PDF;
                };
                String language = matcher.group(1) == null ? "en" : matcher.group(1);
                found.add(new Document(language, format, file.file()));
            }
        }
        return found;
    }

    /** Titles, with those that only LaTeX statements give (as legacy packages may). */
    static Map<String, String> titles(Map<String, String> fromYaml, List<Document> statements) {
        Map<String, String> titles = new LinkedHashMap<>(fromYaml);
        for (Document statement : statements) {
            if (statement.format() == Document.Format.LATEX && !titles.containsKey(statement.language())) {
                latexTitle(statement.file()).ifPresent(title -> titles.put(statement.language(), title));
            }
        }
        return titles;
    }

    private static Optional<String> latexTitle(Path file) {
        // a statement that is not UTF-8 is not the judge's business, so what is found about it is dropped
        return TextFile.read(file, "", LIMIT_LATEX_BYTES, new Diagnostics()).flatMap(text -> {
            Matcher plain = PLAIN_NAME.matcher(text.text());
            Matcher latex = LATEX_NAME.matcher(text.text());
            Optional<String> title = plain.find()
                    ? Optional.of(plain.group(1))
                    : latex.find() ? Optional.of(latex.group(1)) : Optional.empty();
            return title.map(String::strip).filter(t -> !t.isEmpty());
        });
    }

    static List<Path> attachments(Entry root) {
        return root.childFolder("attachments").map(Entry::filePaths).orElse(List.of());
    }

    /** Included files by the name of their folder, which is a language or {@code default}. */
    static Map<String, List<Path>> includes(Entry root) {
        Map<String, List<Path>> includes = new LinkedHashMap<>();
        root.childFolder("include")
                .ifPresent(folder -> folder.children().stream()
                        .filter(Entry::folder)
                        .forEach(language -> includes.put(language.name(), language.filePaths())));
        return includes;
    }
}
